import { validationsOf } from '../../definition/validations';
import type { Definition } from '../../definition/definition';
import { encodeNew } from '../../definition/sheet/encode';
import { addFinished } from '../unfinished';
import type { Workbook, Written } from '../workbook';

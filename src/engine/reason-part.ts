const BETWEEN_NAMES = ', ';

/** One part of a short reason: the criteria of one kind in a row, the weightiest first. */
export class ReasonPart {
  private readonly names: string[] = [];
  private readonly worths: number[] = [];
  private count = 0;
  private named = 0;
  private isFull = false;

  /**
   * @param most - Most names that it says.
   * @param say - The part in words.
   */
  constructor(
    private readonly most: number,
    private readonly say: (names: string) => string,
  ) {}

  clear(): void {
    this.count = 0;
    this.named = 0;
    this.isFull = false;
  }

  /** Keeps a criterion if it is among the weightiest; of two that weigh the same, the first. */
  add(name: string, worth: number): void {
    let place = this.count;
    while (place > 0 && this.worthAt(place - 1) < worth) place -= 1;
    if (place === this.most) return;
    this.count = Math.min(this.most, this.count + 1);
    for (let at = this.count - 1; at > place; at--) {
      this.names[at] = this.names[at - 1] as string;
      this.worths[at] = this.worthAt(at - 1);
    }
    this.names[place] = name;
    this.worths[place] = worth;
  }

  /** Worth of the criterion that is named next; 0 where there is none, or no room for it. */
  next(): number {
    return this.isFull || this.named === this.count ? 0 : this.worthAt(this.named);
  }

  /**
   * Names the next criterion if there is one that fits.
   *
   * @param room - Characters that are left of the line.
   * @param before - Characters before the part, if this is its first name.
   * @returns How many characters that takes.
   */
  take(room: number, before: number): number {
    if (this.next() === 0) return 0;
    const start = this.named > 0 ? BETWEEN_NAMES.length : before + this.say('').length;
    const length = start + (this.names[this.named] as string).length;
    this.isFull = length > room;
    if (this.isFull) return 0;
    this.named += 1;
    return length;
  }

  /** What it says; `''` where it names nothing. */
  text(): string {
    if (this.named === 0) return '';
    let names = this.names[0] as string;
    for (let at = 1; at < this.named; at++) names += BETWEEN_NAMES + this.names[at];
    return this.say(names);
  }

  private worthAt(place: number): number {
    return this.worths[place] as number;
  }
}

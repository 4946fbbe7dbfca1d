import type { Language } from './language';

/**
 * Spanish. Sources: the properties and stages of HubSpot (knowledge.hubspot.com/es), the fields of
 * Salesforce (help.salesforce.com, es), Pipedrive and Dynamics in Spanish.
 */
export const es: Language = {
  headers: {
    industry:
      'sector; sector de actividad; actividad económica; rama de actividad; rubro; giro; =industria; industria',
    employees:
      'empleado*; número de empleados; plantilla; trabajadores; tamaño de la empresa; tamaño de empresa; =tamaño',
    revenue:
      'ingresos; ingresos anuales; facturación; facturación anual; ventas anuales; volumen de negocio; cifra de negocio*',
    country: 'país; país región',
    place: 'sede; sede central; ubicación',
    region:
      'ciudad; provincia; región; comunidad autónoma; localidad; municipio; =población; estado región; estado provincia; estado o provincia',
    companyType: 'tipo de empresa; tipo de compañía; modelo de negocio; forma jurídica; segmento',
    founded:
      'año de fundación; año de creación; fecha de fundación; fundada*; fundado*; =fundación',
    website: 'sitio web; página web; dominio; =web; dirección web; url del sitio',
    stack: 'tecnología*; herramientas; software utilizado; software usado',
    systems: 'proveedor de nube; plataforma de comercio; almacén de datos',
    competitor: 'competidor*; competencia; solución actual; proveedor actual',
    demo: 'demostración*; solicitud de contacto; solicitud de demo; reunión agendada; prueba solicitada',
    visits: 'visitas; páginas vistas; sesiones; descargas; tráfico',
    usage: '=uso; usuarios activos; licencias; =usuarios; intención',
    activity:
      'última actividad*; último contacto; última interacción; última visita; último acceso; último inicio de sesión',
    signup: 'fecha de registro; registrado*; fecha de inscripción; inicio de prueba',
    source: 'origen; fuente; canal; campaña; procedencia',
    fundingStage:
      'etapa de financiación; etapa de financiamiento; ronda de financiación; ronda de inversión; =financiación; =ronda',
    fundingDate: 'fecha de financiación; última financiación; última ronda',
    funding: 'financiación total; financiamiento total; capital recaudado; fondos recaudados',
    hiring: 'vacantes; puestos abiertos; ofertas de empleo; contratando; empleos abiertos',
    growth: 'crecimiento*; crecimiento de los ingresos; crecimiento de empleados',
    trigger: 'señal; disparador; =evento; =noticias',
    need: 'presupuesto; necesidad*; caso de uso; plazo; urgencia',
    committee: 'decisor*; tomador de decisiones; rol de compra; responsable de la decisión',
    ids: 'identificador; =referencia; número de cliente; código de cliente; =número; =código; cif; rfc; =ref',
    accountNames:
      '=empresa; =cliente; =cuenta; =compañía; =organización; nombre de la empresa; nombre de empresa; nombre de la cuenta; nombre de cuenta; nombre del cliente; nombre de la compañía; nombre de la organización; razón social; nombre comercial; empresa asociada; =nombre',
    otherNames:
      'nombre del contacto; nombre del negocio; nombre de la oportunidad; nombre del trato; =asunto; =título',
    people:
      'propietario; responsable; =comercial; vendedor; ejecutivo de cuenta; ejecutivo de ventas; gestor; contacto; correo*; teléfono; móvil; =cargo; apellido*; =puesto',
    details:
      'dirección; calle; descripción; nota; notas; comentario*; observaciones; producto; productos; etiquetas',
    records:
      'fecha de creación; creado*; creada*; fecha de alta; fecha de modificación; modificado*; última modificación; actualizado*; última actualización; =fecha; importado*',
    codes: 'código postal; cnae; latitud; longitud',
    verdicts: '=prioridad; puntuación; calificación',
    outcomes:
      'estado; estatus; etapa; fase; resultado; ganad*; perdid*; fecha de cierre; cierre; =importe; =monto; probabilidad; pronóstico; motivo de pérdida; razón de pérdida; contrato*; cliente desde; es cliente; suscripción; oportunidad*; =negocio; =negocios; valor del negocio; descuento',
    churned: '=baja; fecha de baja; antiguo cliente; ex cliente; excliente',
    active: '=activo; =activa; está activo',
    parent: 'empresa matriz; casa matriz; =matriz; filial; filiales',
  },
  dealHeaders: {
    id: '(?:id|numero|referencia) del? (?:registro|negocio|oportunidad)|numero|referencia',
    deal: '\\bdel (?:negocio|trato)\\b|^(?:negocio|trato)\\b|oportunidad',
    outcome: 'resultado|estado|estatus|etapa|fase|ganad|\\bsituacion\\b',
    won: '\\bganad[oa]\\b',
    amount: '^(?:importe|monto)',
    value: '\\bvalor\\b|\\bprecio\\b|\\bcantidad\\b',
    created: '\\bcrea(?:cion|d[oa])|fecha de (?:apertura|alta)',
    closed: '\\bcierre\\b|\\bcerrad[oa] (?:el|en)\\b|\\bganad[oa] el\\b',
    churned: 'fecha de (?:baja|cancelacion)|\\bcancelad[oa] el\\b',
    key: 'empresa|cliente|cuenta|compania|organizacion|dominio',
    account: 'empresa|cliente|cuenta|compania|organizacion',
  },
  stages: {
    churned: 'cancelad|dado de baja|baja$',
    lost: 'perdid|rechazad|descartad|descalificad|abandonad|sin decision|fallid',
    won: 'ganad|firmad|conseguid|exito|cliente$',
    closed: 'cerrad[oa]$',
    not: '(?:no|sin|nunca)',
  },
  preferred: {
    industry: 'tecnolog|informatic',
    source: 'recomend|referid|boca a boca|organic|entrante|socio',
    growth: 'crec|alt[oa]|rapid',
    committee: 'director|gerente|jefe|alt[oa]',
  },
  dimensions: {
    Technographic: 'herramient|sistema|plataforma|aplicacion|base de datos',
    Behavioral: 'visita|vista|clic|descarga|solicit|contacto|sesion|reunion|registr|asist',
    Situational: 'financia|ronda\\b|contrata|vacante|adquisicion|nuev',
    Firmographic:
      'empleado|trabajador|plantilla|tamano|pais\\b|ciudad|sede\\b|ingresos|facturacion',
  },
  asked: {
    closing:
      'ganad[oa]|perdid[oa]|perdida|cierre|cerrad[oa]|cancelad[oa]|cancelacion|contrato|factura\\w*|cliente desde',
    afterTheClose:
      '\\b(?:motivo|razon) de (?:la )?(?:perdida|rechazo|cancelacion|baja|cierre)\\b|^fecha de (?:cierre|firma|factura|facturacion|baja|cancelacion)$|^probabilidad|^cliente desde$|^perdid[oa] (?:ante|contra)\\b|^puesta en marcha$',
    stage: 'etapa|estado|fase|estatus',
    ends: 'ganad[oa]|perdid[oa]|cancelad[oa]',
    noPerson:
      'fundacion|fundador\\w*|estado|director\\w*|gerente|intern[oa]|extern[oa]|public[oa]|privad[oa]',
    sellers:
      'propietari[oa]|responsable|comercial|vendedora?|ejecutiv[oa] de (?:cuentas?|ventas)|gestora?',
    whose: 'cuenta|negocio|empresa|oportunidad|cliente|registro|contacto|comercial',
    products: 'productos?|plan|paquete|tarifa',
    prices: 'descuento|cotizacion|oferta|precio ofertado|valor del negocio',
  },
  tabs: {
    accounts: '\\bcuentas\\b|\\bclientes?\\b|empresas?|companias|organizaciones',
    deals: 'negocios|oportunidades|\\btratos\\b|\\bventas\\b',
  },
  missing:
    'desconocido|desconocida|sin datos|sin información|sin especificar|no disponible|no aplica|' +
    'no especificado|n/d|s/d|(en blanco)',
};

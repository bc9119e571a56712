/**
 * What http://www.w3.org/ns/anno.jsonld means by the terms that Quoth uses: the Web Annotation Vocabulary's properties
 * and classes, and those of other vocabularies that the data model takes in. Written down here so that annotations can
 * be expanded without the network; a term that is missing makes the expansion fail.
 */
export const ANNO_CONTEXT = {
  '@context': {
    oa: 'http://www.w3.org/ns/oa#',
    dc: 'http://purl.org/dc/elements/1.1/',
    dcterms: 'http://purl.org/dc/terms/',
    foaf: 'http://xmlns.com/foaf/0.1/',
    rdf: 'http://www.w3.org/1999/02/22-rdf-syntax-ns#',
    xsd: 'http://www.w3.org/2001/XMLSchema#',
    as: 'http://www.w3.org/ns/activitystreams#',

    id: { '@id': '@id', '@type': '@id' },
    type: { '@id': '@type', '@type': '@id' },

    Annotation: 'oa:Annotation',
    AnnotationPage: 'as:OrderedCollectionPage',
    TextualBody: 'oa:TextualBody',
    SpecificResource: 'oa:SpecificResource',
    TextQuoteSelector: 'oa:TextQuoteSelector',
    TextPositionSelector: 'oa:TextPositionSelector',
    Software: 'as:Application',

    identifying: 'oa:identifying',
    tagging: 'oa:tagging',
    describing: 'oa:describing',

    items: { '@type': '@id', '@id': 'as:items', '@container': '@list' },
    body: { '@type': '@id', '@id': 'oa:hasBody' },
    target: { '@type': '@id', '@id': 'oa:hasTarget' },
    source: { '@type': '@id', '@id': 'oa:hasSource' },
    selector: { '@type': '@id', '@id': 'oa:hasSelector' },
    motivation: { '@type': '@vocab', '@id': 'oa:motivatedBy' },
    purpose: { '@type': '@vocab', '@id': 'oa:hasPurpose' },
    creator: { '@type': '@id', '@id': 'dcterms:creator' },
    start: { '@type': 'xsd:nonNegativeInteger', '@id': 'oa:start' },
    end: { '@type': 'xsd:nonNegativeInteger', '@id': 'oa:end' },
    name: 'foaf:name',
    value: 'rdf:value',
    exact: 'oa:exact',
    prefix: 'oa:prefix',
    suffix: 'oa:suffix',
    format: 'dc:format',
    language: 'dc:language',
  },
} as const;

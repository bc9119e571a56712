import { wordSet, words } from './word-list.ts';

/**
 * Nouns for things that say something: "the report said". Singular and plural.
 *
 * Left out: "book", "film" and "song" announce a title more often than they speak (see title-words).
 */
export const documentNouns = wordSet(
  words(`
    abstract account accounts ad ads advert advertisement adverts advisory affidavit affidavits agreement
    alert analyses analysis announcement appeal application article articles assessment assessments audit
    autobiography ballot banner bill biography blog blogpost blurb briefing brochure bulletin bulletins bylaw
    bylaws cable cables caption certificate charter circular citation clause column commentary commercial
    communication communiqué complaint complaints constitution contract contracts correspondence covenant data
    database decision declaration decree deed defence deposition description diaries diary directive
    disclaimer disclosure dispatch dispatches document documentary documents dossier draft e-mail e-mails
    editorial editorials email emails essay estimate estimates evidence excerpt excerpts factsheet faq fax
    feature feedback figures file files filing filings findings flier fliers flyer flyers footage footnote
    forecast forecasts form graffiti graphic guidance guideline guidelines handbook handout headline headlines
    hotline indictment indictments inscription inspection instructions interview interviews introduction
    investigation investigations invitation item itinerary journal journals judgement judgment label law laws
    lawsuit lawsuits leaflet leaflets leak legend legislation letter letters listing log logs magazine
    magazines mailer mandate manifesto manual manuals manuscript measure memo memoir memoirs memorandum memos
    menu message messages minutes monograph motion newsletter newsletters newspaper newspapers note notes
    notice notices notification obituaries obituary opinion order ordinance page pamphlet pamphlets paper
    papers paragraph passage petition petitions placard placards plaque platform playbook pledge podcast
    policies policy poll polls post postcard poster posters posts preamble precis prediction preface
    presentation proceedings proclamation profile program programme projection projections prologue prompt
    proposal proposals prospectus protocol provision publication publications question questionnaire readout
    rebuttal recap receipt recommendation recommendations record recording recordings records referendum
    release releases report reports representation reprint research resolution resolutions response results
    review reviews rule rules ruling rulings script scripture scriptures section sentence sign signs site
    slogan speech spreadsheet statement statements statistics statute statutes stories story strapline studies
    study subpoena subtitle suit summaries summary survey surveys syllabus table tabloid tabloids tape tapes
    telegram testimony text texts thesis thread tombstone tract transcript transcripts translation treaties
    treatise treaty tribute tweet tweets update updates verdict version video videos voicemail voicemails
    warning warnings warrant warrants webpage website websites whitepaper writ writing writings
  `),
);

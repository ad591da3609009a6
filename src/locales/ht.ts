import { ht as countries } from '../places/names/ht.js';
import type { Locale } from './locale.js';

/**
 * Needs native review. Unsure: `noMatch` (“koresponn”), `errorUnavailable` (“disponib”), `stale` and
 * `staleUnknown` (“anrejistre” for a saved copy), `previous` and `next` (“Anvan”, “Apre”),
 * `imageCredit` (“Foto”), `visitSource` (“sous” for where news comes from), `mapOutside` (“kouvri”)
 * and `mapNote`, the translation of IOM's sentence on names and boundaries.
 * A noun has one form for every number. `stale` and `inLanguage` set the age and the language’s name
 * apart, since browsers have no Haitian Creole and may give them in another language.
 */
export const ht: Locale = {
  language: 'ht',
  direction: 'ltr',
  countries,
  regions: {
    'central-america': 'Amerik Santral',
    'north-america': 'Amerik di Nò',
    caribbean: 'Karayib',
    'south-america': 'Amerik di Sid',
    'north-of-central-america': 'Nò Amerik Santral',
    'eastern-caribbean': 'Karayib lès',
    'latin-america': 'Amerik Latin',
    americas: 'Amerik yo',
  },
  words: {
    news: 'Nouvèl',
    loading: 'N ap chaje nouvèl yo',
    empty: 'Pa gen nouvèl pou kounye a.',
    noMatch: 'Pa gen nouvèl ki koresponn ak sa ou chwazi a.',
    clear: 'Montre tout nouvèl yo',
    error: 'Nou pa t kapab chaje nouvèl yo.',
    errorUnavailable: 'Nouvèl sa yo pa disponib.',
    errorNotFeed: 'Nou pa t kapab li nouvèl yo.',
    errorTooLarge: 'Gen twòp nouvèl pou chaje yo isit la.',
    retry: 'Eseye ankò',
    visitSource: 'Ale nan sous la',
    seeAll: 'Gade tout nouvèl yo',
    stale: 'Nouvèl ki anrejistre ({age})',
    staleUnknown: 'Nouvèl ki anrejistre',
    partial: 'Nou pa t ka chaje yon pati nan nouvèl yo.',
    waiting: { other: '{n} nouvo nouvèl' },
    stories: { other: '{n} nouvèl' },
    storiesFrom: { other: '{n} nouvèl: {places}' },
    country: 'Peyi',
    allCountries: 'Tout peyi yo',
    countriesChosen: { other: '{n} peyi' },
    more: 'Montre plis nouvèl',
    pages: 'Paj yo',
    page: 'Paj {page}',
    previous: 'Anvan',
    next: 'Apre',
    source: 'Sous: {source}',
    inLanguage: 'Lang: {language}',
    imageCredit: 'Foto: {credit}',
    countries: 'Peyi',
  },
  controls: {
    map: 'Nouvèl pa peyi',
    mapShades: 'Kantite nouvèl',
    mapElsewhere: 'Lòt kote',
    mapOutside: 'Li pa kouvri isit la',
    mapNote:
      'Limit ak non ki parèt sou kat sa a, ansanm ak jan yo rele kote yo, pa vle di Òganizasyon Entènasyonal pou Migrasyon apwouve yo oswa aksepte yo ofisyèlman.',
    find: 'Chèche yon peyi',
    remove: 'Retire {name}',
    chosen: 'Sa ou chwazi',
    since: 'Depi {date}',
    until: 'Jiska {date}',
    topic: 'Sijè',
    allTopics: 'Tout sijè yo',
    topicsChosen: { other: '{n} sijè' },
    findTopic: 'Chèche yon sijè',
    search: 'Chèche nan nouvèl yo',
    clearSearch: 'Efase rechèch la',
  },
};

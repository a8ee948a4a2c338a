// Which names are a body's: projects, kinds and events' names organise nothing.
import { ORG_HEADS } from '../vocab/organizations.js';
import type { Entity } from './entities.js';

/** Names of what is no body: an initiative under which it is held. */
const PROJECT =
  /\b(?:project|programme|program|action plan|framework|campaign|series|agenda|strategy|act|convention|protocol|agreement|week|day|decade)\b(?:\s(?:[IVX]+|\d+))?$/i;

/** True for names of projects and programmes, which organise nothing. */
export const isProject = (name: string): boolean =>
  PROJECT.test(name) || /^(?:Joint\s)?(?:Programme|Program|Project|Initiative)\s(?:on|for|of|to|against)\b/.test(name);

/** Names of events. */
export const EVENT_NAME =
  /\b(?:workshop|training|conference|seminar|meeting|summit|fair|forum|festival|course|portal|launch|session|event|competition|challenge|retreat|symposium|webinar)$/i;

/** Names of kinds, which are nobody's own. */
export const GENERIC =
  /^(?:(?:All\s)?(?:Member|Participating|Partner)\s(?:States|Countries|Agencies|Organi[sz]ations)|(?:Development\s|International\s|Local\s|National\s|Senior\s)?(?:Partners|Experts?|Participants|Members|Consultants?|Trainers?|Specialists?|Advis[eo]rs?|Stakeholders|Governments|Officials|Students|Volunteers|Sponsors|Organi[sz]ers|Hosts?|(?:Under)?secretary|Ambassador|Mayor|Minister|President|Governor|Senator|Director|Chairman|Principal|Dean|Rector|Headmaster|Chancellor)|(?:The\s)?(?:Program(?:me)?|Organi[sz]ing|Steering|Planning|Local|Executive|Conference)\s(?:Committee|Team)|(?:Training|Workshop|Seminar|Course)\s(?:of|on|for|in)\s.{2,120}|.{2,60}'s\s(?:Team|Staff|Experts?))$/i;

/** "Chairman of the Lake Committee", "Ranking Minority Member": a post, whatever body its name holds. */
export const POST =
  /^(?:(?:Ranking|Vice|Deputy|Assistant|Senior|Acting|Executive|Under)[\s-])*(?:(?:Minority|Majority)\s)?(?:Chair(?:man|woman|person)?|Member|Leader|Director(?:[\s-]General)?|Secretary(?:[\s-]General)?|Head|President|Minister|Commissioner)(?:\s(?:of|for)\s.{2,120})?$|\s(?:Under-?[Ss]ecretary|(?:Director|Secretary)[\s-]General)$/;

/** An acronym that the text or the table spells out as a body. */
export const ownsEvents = (entity: Entity): boolean =>
  entity.body !== null ||
  entity.name
    .split(' ')
    .some(
      (word) =>
        ORG_HEADS.has(word.toLowerCase()) &&
        !/^(?:action|aid|relief|communit(?:y|ies)|cooperation|movement|programmes?|programs?|projects?|initiatives?|platform|services?|systems?|rights|team|task|partnership|network)$/i.test(
          word,
        ),
    );

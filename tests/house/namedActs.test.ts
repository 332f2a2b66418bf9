import { accessionActs } from '@shared/answers/accessions/everyAct'
import { knowledgeActs } from '@shared/answers/knowledge/everyAct'
import { localActs } from '@shared/answers/local/everyAct'
import { templateActs } from '@shared/answers/templates/everyAct'
import { interpretationActs } from '@shared/answers/interpretations/everyAct'
import { paperActs } from '@shared/answers/papers/everyAct'
import { yearlyActs } from '@shared/ledger/yearly/everyAct'
import { upkeepActs } from '@shared/answers/upkeep/everyAct'
import { concernActs } from '@shared/concerns/everyAct'
import { inquiryActs, ownActs } from '@shared/inquiries/everyAct'
import { holidayActs } from '@shared/holidays/everyAct'
import { matterActs } from '@shared/notices/chain/everyStep'
import { noticeActs } from '@shared/notices/everyAct'
import { protectionActs } from '@shared/protection/everyAct'
import { promiseActs } from '@shared/promises/everyAct'
import { postingActs } from '@shared/sites/everyAct'
import { surveyActs } from '@shared/surveys/everyAct'
import { actNamesIn } from './actNames'
import { sourceFiles, textOf } from './sourceTree'

interface Named {
  event?: string | undefined
  operation?: { name: string } | undefined
}

/** The event that an act leaves, as its own file says: `type: 'verified'`. An act that leaves none in the history has none. */
function eventOf(slice: string, action: string): string | undefined {
  const own = sourceFiles(/\.ts$/, [`shared/${slice}/acts`])
    .map(textOf)
    .find((text) => text.includes(`action: '${action}'`))
  return own && /\btype: '(\w+)'/.exec(own)?.[1]
}

/** In how many files an act may be named: its own, the table, the events, what follows from them, where it is pressed, and one more. */
const most = 6

/**
 * In which files each act of a slice is named, as an act: what somebody has to look at who follows or changes it. The list of
 * all acts is no part of it, nor is the bench and what it plays.
 */
function namedIn(rooms: string, acts: Record<string, Named>): Map<string, string[]> {
  const theirs = new RegExp(`^(shared|functions|miniapp/src)/(workbench/)?(${rooms})/`)
  const files = sourceFiles(/\.tsx?$/, ['shared', 'functions', 'miniapp/src']).filter(
    (path) => theirs.test(path) && !path.endsWith('/everyAct.ts'),
  )
  const namesOf = (action: string, { event, operation }: Named): string[] => [
    action,
    ...(event ? [event] : []),
    ...(operation ? [operation.name === action ? `${action}Operation` : operation.name] : []),
  ]
  const all = Object.entries(acts).map(([action, one]) => [action, namesOf(action, one)] as const)
  const words = new Set(Object.entries(acts).flatMap(([action, { event }]) => [action, event ?? action]))
  const contracts = new Set(all.flatMap(([, names]) => names).filter((name) => !words.has(name)))
  const said = files.map((path) => [path, actNamesIn(path, words, contracts)] as const)
  return new Map(
    all.map(([action, names]) => [
      action,
      said.flatMap(([path, found]) => (names.some((name) => found.has(name)) ? [path] : [])),
    ]),
  )
}

/** The acts of a slice with the events that they leave. */
const withEvents = (slice: string, acts: Record<string, Named>): Record<string, Named> =>
  Object.fromEntries(Object.entries(acts).map(([action, one]) => [action, { event: eventOf(slice, action), ...one }]))

const slices: readonly [string, string, Record<string, Named>][] = [
  ['cases', 'inquiries|casework|queue|away', { ...inquiryActs, ...ownActs }],
  ['concerns', 'concerns', withEvents('concerns', concernActs)],
  ['notices', 'notices', withEvents('notices', noticeActs)],
  ['matters', 'notices/chain|notices/matters|notices/ofMatter|matters', withEvents('notices/chain', matterActs)],
  ['promises', 'promises', withEvents('promises', promiseActs)],
  ['surveys', 'surveys', withEvents('surveys', surveyActs)],
  ['postings', 'sites', withEvents('sites', postingActs)],
  ['knowledge', '(answers/)?knowledge', withEvents('answers/knowledge', knowledgeActs)],
  ['local ways', '(answers/)?local', withEvents('answers/local', localActs)],
  ['reply templates', '(answers/)?templates', withEvents('answers/templates', templateActs)],
  ['interpretations', '(answers/)?interpretations', withEvents('answers/interpretations', interpretationActs)],
  // What the cloud does about clearing up lies beside the registered documents.
  ['papers', '(answers/)?papers(?!/.*pkeep)', withEvents('answers/papers', paperActs)],
  ['upkeep', '(answers/)?(?:upkeep|papers(?=/.*pkeep))', withEvents('answers/upkeep', upkeepActs)],
  ['accessions', '(answers/)?accessions', withEvents('answers/accessions', accessionActs)],
  ['protection', 'protection', withEvents('protection', protectionActs)],
  ['holidays', 'holidays', withEvents('holidays', holidayActs)],
  ['yearly', 'yearly', withEvents('ledger/yearly', yearlyActs)],
]

describe.each(slices.map(([slice, rooms, acts]) => [slice, namedIn(rooms, acts)] as const))(
  'of %s',
  (_slice, found) => {
    test.each([...found])('%s is named in no more files than it may be', (action, files) => {
      expect(files.length > 0).toBe(true)
      expect(files.length > most ? files : []).toEqual([])
    })
  },
)

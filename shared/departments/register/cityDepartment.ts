import { Problem } from '../../problem'
import { titleKey } from '../competence'
import { counterpartsOf } from '../counterparts'
import type { Department } from '../department'
import type { KeptUnit, UnitFacts } from './unit'
import { beforeWritten } from './words'

/** Before the letters of the id of what was opened on the page: a unit that came with the list has a name of its own. */
const openedBefore = 'opened'

/** Whether a department of the city, or a zone, was opened by an administrator. */
export const isOpenedHere = (id: string): boolean => new RegExp(`^${openedBefore}-[a-z]+$`).test(id)

/** The next id that nobody has or had: opened-a, opened-b, … opened-aa. */
export function openedId(taken: ReadonlySet<string>): string {
  for (let nth = 1; ; nth++) {
    const id = `${openedBefore}-${letters(nth)}`
    if (!taken.has(id)) return id
  }
}

const letters = (nth: number): string =>
  nth === 0 ? '' : letters(Math.floor((nth - 1) / 26)) + String.fromCharCode(97 + ((nth - 1) % 26))

const leastText = 4
const leastWord = 2

/** A duty as it is written on one line: what it is, and after the colon the words in which citizens speak of it. */
function dutyOn(line: string): Department['duties'][number] | undefined {
  const [, text = '', words = ''] = /^([^：:]+)[：:](.+)$/.exec(line) ?? []
  const everyday = words
    .split(/[、，,;；\s]+/)
    .map((word) => word.replace(/[。.]$/, ''))
    .filter((word) => word.length >= leastWord)
  return text.trim().length >= leastText && everyday.length > 0
    ? { text: text.trim(), everyday: [...new Set(everyday)], hints: [] }
    : undefined
}

/** What a unit does, of those lines that say it with the words of citizens. */
export const dutiesWritten = ({ duties }: Pick<UnitFacts, 'duties'>): Department['duties'] =>
  duties.flatMap((line) => dutyOn(line) ?? [])

/**
 * The duties that came with the list, and those that were written beside them: nothing was learned of these yet, so that they
 * decide where they fit best.
 */
export const withDutiesWritten = (
  before: Department['duties'],
  facts: Pick<UnitFacts, 'duties'>,
): Department['duties'] => [...before, ...dutiesWritten(facts).map((duty) => ({ ...duty, since: beforeWritten }))]

/** @throws Problem 'bad-input' for a duty in the words of one that the list has already. */
export function requireOtherDuties(facts: Pick<UnitFacts, 'duties'>, before: Department['duties']): void {
  const there = dutiesWritten(facts).find(({ text }) => before.some((duty) => duty.text === text && !duty.since))
  if (there) throw refused('facts.duties', `原来就有“${there.text}”这一条，要加词就换个说法另写一条`)
}

/** @throws Problem 'bad-input' for what only a department of the city has, and for a topic that there is not. */
export function requireFactsOfKind(
  { topic, laws, counties, organs }: UnitFacts,
  kind: KeptUnit['kind'],
  topics: readonly string[],
): void {
  const none = [topic, laws, counties, organs].every((one) => one === undefined)
  if (kind !== 'department' && !none) throw refused('facts', '主题、法规和县里的对口部门由市级单位写')
  if (topic !== undefined && !topics.includes(topic)) throw refused('facts.topic', '没有这个主题，请从列表里选')
}

/** 主题 that the departments have, each once. */
export const topicsAmong = (departments: readonly Department[]): string[] =>
  [...new Set(departments.flatMap(({ topic, duties }) => [topic, ...duties.map((one) => one.topic)]))].filter(
    (topic) => topic !== undefined,
  )

/** @throws Problem 'bad-input' for a name or duties by which no question would be routed to it. */
export function requireCityDepartment(facts: UnitFacts): void {
  requireCityFacts(facts)
  if (facts.duties.length === 0) throw refused('facts.duties', '市级单位至少写一条职责，市民的问题按职责里的词转给它')
}

/** @throws Problem 'bad-input' for a name that is none of the city's, or a duty that leaves out the words of citizens. */
export function requireCityFacts({ name, duties }: UnitFacts): void {
  if (!name.startsWith('市')) throw refused('facts.name', '市级单位的名称以“市”开头')
  const wrong = duties.find((line) => !dutyOn(line))
  if (wrong !== undefined)
    throw refused(
      'facts.duties',
      `“${wrong.slice(0, 20)}”改成“职责：市民常说的词”，比如“公园绿地养护：公园、绿化带、树枝”`,
    )
}

const refused = (field: string, message: string) => new Problem('bad-input', message, [{ field, message }])

interface County {
  code: string
  name: string
}

/** What an administrator wrote of a department besides its name, as the list has it: topic, statutes, and who does its work in counties. */
export const writtenOf = ({ name, topic, laws, counties }: UnitFacts, all: readonly County[]) => ({
  ...(topic ? { topic } : {}),
  ...(laws ? { policies: laws.map(titleKey) } : {}),
  ...(counties === 'named' ? { counterparts: counterpartsOf({ id: '', name }, all, []) } : {}),
  ...(counties === 'city' ? { handledAt: 'city' as const, counterparts: [] } : {}),
})

/** A department that an administrator opened, as routing, desks and the ledger know departments. */
export function cityDepartment({ unit, facts }: KeptUnit, all: readonly County[]): Department {
  const { name, aliases, phone, hours, address } = facts
  const contact = Object.fromEntries(Object.entries({ phone, hours, address }).filter(([, said]) => said))
  return {
    id: unit,
    name,
    fullName: name.replace(/^市/, '聊城市'),
    level: 'city',
    duties: dutiesWritten(facts),
    policies: [],
    counterparts: [],
    ...(Object.keys(contact).length > 0 ? { contact } : {}),
    aliases: [...aliases],
    predecessors: [],
    ...writtenOf(facts, all),
  }
}

import * as z from 'zod'
import { dayNumber } from '../../calendar/date'
import { neverPublic } from '../../redaction/kinds'
import { publicWords, withoutHidden } from '../../redaction/publicWords'
import { hearingTold, hearingToldOf } from './hearing/told'
import { kindOf } from '../law/kinds'
import type { Matter } from './matter'
import { type MatterKnown, progressOf, type StepProgress } from './progress'
import { type OutcomeOwed, outcomeOwed } from './outcomeOwed'
import { chainNames, stepStandings } from './words'

/** 到哪一步、还剩几天、现在能做什么、找谁. */
export const chainCard = z.object({
  matter: z.string(),
  title: z.string(),
  /** 征收土地 */
  chain: z.string(),
  steps: z.array(
    z.object({
      id: z.string(),
      name: z.string(),
      standing: z.enum(stepStandings),
      from: z.string().optional(),
      until: z.string().optional(),
      /** Of a notice that is up: how many days are left after today. */
      left: z.number().optional(),
      /** Only sometimes needed, and when; why it is not. */
      when: z.string().optional(),
      /** Why it cannot begin yet, with the article. */
      why: z.string().optional(),
      notice: z.object({ id: z.string(), title: z.string() }).optional(),
      /** What is wanting on the boards before its period counts, or goes on counting. */
      wanting: z.string().optional(),
      /** 「纸上已办：…；…」, with the document and who attests it. */
      paper: z.string().optional(),
      /** 「征求意见…结束…应当及时公布」, where a duty to publish is open. */
      owed: z.object({ late: z.boolean(), words: z.string() }).optional(),
      /** Begun and ended by hand; a notice is not. */
      byHand: z.boolean(),
    }),
  ),
  /** What one can do now. */
  now: z.array(z.string()),
  /** How many asked for a hearing, of how many, and whether that is more than half. */
  asked: z
    .object({
      count: z.number(),
      /** 成员, 被征收人: of whom law speaks. */
      who: z.string(),
      members: z.number().optional(),
      source: z.string().optional(),
      /** How many of them on paper, and where their list lies. */
      onPaper: z.object({ count: z.number(), source: z.string() }).optional(),
      most: z.boolean(),
    })
    .optional(),
  /** 听证 when somebody was ever invited to it. */
  hearing: hearingTold.optional(),
  contact: z.string(),
  department: z.string(),
})
export type ChainCard = z.infer<typeof chainCard>

/** 多数: more than half of those who have a say; where law says no more than 多数, that it is half is 本市约定. */
export const most = (count: number, members: number | undefined): boolean =>
  members !== undefined && count * 2 > members

/** On phones and on paper together; somebody who did both is counted twice, which never lets a hearing that is owed go. */
export const allAsked = (onPhones: number, { paperAsked = 0 }: Pick<Matter, 'paperAsked'>): number =>
  onPhones + paperAsked

/** A matter as anyone may read it today; `asked` is how many asked for a hearing on a phone. */
export function cardOf(matter: Matter, asked: number, known: MatterKnown & { at: string }): ChainCard {
  const steps = progressOf(matter, known)
  const owed = outcomeOwed(matter, known)
  const hears = steps.find(({ step }) => step.sometimes?.asked)
  const who = hears?.step.sometimes?.asked?.one
  const hearing = hears && hearingToldOf(matter, hears, known.at)
  return {
    matter: matter.id,
    title: shown(matter.title),
    chain: chainNames[matter.chain],
    steps: steps.map((one) => ({ ...stepCard(one, matter, known.today), ...owes(one, owed) })),
    now: [...new Set(steps.filter(({ standing }) => standing === 'now').flatMap(canDo))],
    ...(who ? { asked: askedOf(matter, asked, who) } : {}),
    ...(hearing ? { hearing } : {}),
    contact: withoutHidden(matter.contact),
    department: matter.department.name,
  }
}

function askedOf(matter: Matter, onPhones: number, who: string): ChainCard['asked'] {
  const { members, membersSource, paperAsked, paperSource } = matter
  const count = allAsked(onPhones, matter)
  return {
    count,
    who,
    members,
    ...(membersSource ? { source: shown(membersSource) } : {}),
    ...(paperAsked && paperSource ? { onPaper: { count: paperAsked, source: shown(paperSource) } } : {}),
    most: most(count, members),
  }
}

const owes = ({ step }: StepProgress, owed: OutcomeOwed | undefined): Pick<ChainCard['steps'][number], 'owed'> =>
  owed && owed.standing !== 'done' && owed.step.step.id === step.id
    ? { owed: { late: owed.standing === 'overdue', words: owed.words } }
    : {}

const shown = (words: string) => publicWords(words, neverPublic)

function stepCard(
  { step, notice, paper, ...one }: StepProgress,
  { work }: Matter,
  today: string,
): ChainCard['steps'][number] {
  const left =
    one.standing === 'now' && (notice ?? paper) && one.until ? dayNumber(one.until) - dayNumber(today) : undefined
  const skipped = work[step.id]?.skipped
  const when = skipped ? `不用${step.name}：${shown(skipped.reason)}` : step.sometimes?.when
  return {
    id: step.id,
    name: step.name,
    ...one,
    ...(left === undefined ? {} : { left }),
    ...(when ? { when } : {}),
    ...(paper ? { paper: shown(`纸上已办：${paper.document}；${paper.attested}`) } : {}),
    ...(notice ? { notice: { id: notice.id, title: shown(notice.issue.content.title) } } : {}),
    byHand: step.kind === undefined,
  }
}

const canDo = ({ step }: StepProgress): readonly string[] => step.now ?? kindOf(step.kind ?? '')?.now ?? []

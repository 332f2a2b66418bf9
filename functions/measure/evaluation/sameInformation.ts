import { likest } from '@shared/inquiries/disclosure/sameInformation'
import * as z from 'zod'
import { fileOption, readRows } from './rows'

const pair = z.object({ earlier: z.string().min(4), later: z.string().min(4) })
const other = z.object({ text: z.string().min(4) })

/** What an officer is shown of applications that may ask for the same: found of so many, and unrelated ones of so many. */
interface Shown {
  pairs: number
  others: number
  /** The earlier application stands first, and among those shown. */
  recallAt1: number
  recallAt3: number
  /** Applications that nobody made before, yet something is shown beside them; and what is shown on the average. */
  othersWithUnrelated: number
  /** Applications made before, beside which something unrelated is shown too. */
  laterWithUnrelated: number
  shownEach: number
}

/**
 * evaluate sameInformation: --pairs P.jsonl {earlier, later}, two applications for the same worded differently; --others O.jsonl
 * {text}, applications for other information. Each is looked for among all the earlier and all the others, itself left out.
 * `odd` and `even` are the halves of the rows, to see how far a figure hangs on the rows.
 */
export async function run(options: Record<string, string>): Promise<object> {
  const pairs = await readRows(fileOption(options, 'pairs'), pair)
  const others = await readRows(fileOption(options, 'others'), other)
  const half = <T>(rows: readonly T[], of: 0 | 1) => rows.filter((_, nth) => nth % 2 === of)
  return {
    ...shownOf(pairs, others, { pairs, others }),
    odd: shownOf(half(pairs, 0), half(others, 0), { pairs, others }),
    even: shownOf(half(pairs, 1), half(others, 1), { pairs, others }),
  }
}

type Pair = z.infer<typeof pair>
type Other = z.infer<typeof other>

/** Of some of the rows, looked for among all. */
export function shownOf(
  pairs: readonly Pair[],
  others: readonly Other[],
  among: { pairs: readonly Pair[]; others: readonly Other[] },
): Shown {
  const all = [...among.pairs.map(({ earlier }) => earlier), ...among.others.map(({ text }) => text)]
  const look = (text: string, leavingOut?: string) =>
    likest(
      text,
      all.filter((one) => one !== leavingOut),
      (one) => one,
    )
  const later = pairs.map((one) => ({ ...one, shown: look(one.later) }))
  const lonely = others.map(({ text }) => look(text, text))
  const share = (part: number, whole: number) => Math.round((part / whole) * 1e3) / 1e3
  const shown = [...later.map((one) => one.shown.length), ...lonely.map((one) => one.length)]
  return {
    pairs: pairs.length,
    others: others.length,
    recallAt1: share(later.filter((one) => one.shown[0] === one.earlier).length, pairs.length),
    recallAt3: share(later.filter((one) => one.shown.includes(one.earlier)).length, pairs.length),
    othersWithUnrelated: share(lonely.filter((one) => one.length > 0).length, others.length),
    laterWithUnrelated: share(
      later.filter((one) => one.shown.some((each) => each !== one.earlier)).length,
      pairs.length,
    ),
    shownEach: share(
      shown.reduce((sum, one) => sum + one, 0),
      shown.length,
    ),
  }
}

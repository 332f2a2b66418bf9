import { publicWords } from '../../redaction/publicWords'
import type { InquiryView } from '../view'

/** The fields in which somebody wrote what they liked. */
const written = new Set(['text', 'reason', 'channel', 'what', 'whom', 'comment', 'routeReason', 'basis', 'remedies'])

/**
 * The case as the editor sees it who prepares its publication: never a number, a name or an address of a person, in whatever
 * part of it they stand (个人信息保护法 第六条: no more than the task needs).
 */
export const editorViewOf = (view: InquiryView): InquiryView => ({
  ...(covered(view, false) as InquiryView),
  channel: view.channel,
  clock: view.clock,
})

function covered(value: unknown, isWritten: boolean): unknown {
  if (typeof value === 'string') return isWritten ? publicWords(value) : value
  if (Array.isArray(value)) return value.map((one) => covered(one, isWritten))
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(
    Object.entries(value).map(([name, one]) => [name, covered(one, isWritten || written.has(name))]),
  )
}

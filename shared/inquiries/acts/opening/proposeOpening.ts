import * as z from 'zod'
import { type OpeningDraft, mostEarlier, standsOpen } from '../../case/opened'
import type { Inquiry } from '../../case/inquiry'
import { repliesIn } from '../../case/past'
import { readable } from '../../case/said'
import { attachments, caseOperation, version } from '../../contracts/contractParts'
import { words } from '../../contracts/freeText'
import { decisionSizes } from '../../disclosure/decisionWords'
import { askedFor } from '../../disclosure/sameInformation'
import { Problem } from '../../../problem'
import { publicWords } from '../../../redaction/publicWords'
import { personalKindsIn } from '../../../redaction/requireNoPersonalData'
import { act } from '../act'
import { by } from '../byWhom'
import { ownDepartment } from '../callers'
import { leads } from '../desks'
import { unless } from '../moment'
import { staffOfDepartment } from '../unit/staff'

export const proposeOpeningOperation = caseOperation({
  name: 'proposeOpening',
  path: 'opening-proposal',
  summary: '送签公开稿：依申请公开的信息转为主动公开，公开什么',
  callers: staffOfDepartment,
  body: z.strictObject({
    title: words(decisionSizes.openedTitle, '标题'),
    number: words(decisionSizes.openedNumber, '文号').optional(),
    text: words(decisionSizes.openedText, '公开的内容').optional(),
    attachments,
    /** Whoever hands in files has looked into each, for no rule reads a photograph. */
    filesRead: z.boolean().default(false),
    reason: words(decisionSizes.openedReason, '理由').optional(),
    version,
  }),
})

const refused = (field: string, message: string) => new Problem('bad-input', message, [{ field, message }])

type Words = Pick<OpeningDraft, 'title' | 'number' | 'text' | 'reason'>

/** 个人信息保护法 第二十五条: what everybody reads names nobody. @throws Problem 'bad-input' naming kinds and field. */
export function requirePublic({ title, number = '', text, reason = '' }: Words): void {
  for (const [field, said] of Object.entries({ title, number, text, reason })) {
    const kinds = personalKindsIn(said)
    if (kinds.length > 0) throw refused(field, `公开的文字里还有${kinds.join('、')}，请先去掉`)
  }
}

/** What everybody reads now, or is to read (政府信息公开条例 第四十四条). */
const toOpen = ({ opening, opened }: Inquiry): string | undefined =>
  unless(opening?.stands === 'owed' || standsOpen(opened), '这一件没有要转为主动公开的')

/**
 * 送签公开稿: what one applicant was given, as everybody is to read it; and again where it has to be corrected. Nothing is open
 * before somebody else signs. @throws Problem 'bad-input' while it holds personal data, or nothing at all.
 */
export const proposeOpening = act({
  action: 'proposeOpening',
  operation: proposeOpeningOperation,
  event: 'openingProposed',
  headline: ({ reason }) => (reason === undefined ? '公开稿送签' : '更正公开的信息，送签'),
  inside: true,
  who: ownDepartment,
  notNow: (inquiry) =>
    toOpen(inquiry) ??
    unless((inquiry.opened?.earlier.length ?? 0) < mostEarlier, `已经更正过 ${mostEarlier} 次，请撤下后另作一份`),
  beside(inquiry) {
    const reply = repliesIn(inquiry).at(-1)
    if (!reply) return {}
    return { suggestion: { question: publicWords(askedFor(inquiry.text)), reply: publicWords(readable(reply.text)) } }
  },
  requires({ opened, attachments: applicants }, { text, attachments: files, filesRead, reason }) {
    if (!text && files.length === 0) throw refused('text', '写公开的内容，或者带上要公开的文件')
    if (files.some((id) => applicants.includes(id)))
      throw refused('attachments', '申请人交来的材料不能公开，请另选文件')
    if (files.length > 0 && !filesRead) throw refused('filesRead', '先打开看过每个文件，里面没有个人信息，再送签')
    if (opened && !reason) throw refused('reason', '写明为什么改，改了的大家都看得到理由')
  },
  keeps(inquiry, sent: SentDraft, caller, { at }) {
    const { title, number, text = '', attachments: files, reason, name = '' } = sent
    const said = { title, ...(number ? { number } : {}), text, ...(inquiry.opened && reason ? { reason } : {}) }
    requirePublic(said)
    const found = inquiry.opened?.name ?? inquiry.openingDraft?.name ?? name
    return { ...inquiry, openingDraft: { ...said, attachments: files, name: found, by: by(caller), at } }
  },
  decide: ({ openingDraft }, _sent, caller, { at }) => ({
    type: 'openingProposed',
    at,
    by: by(caller),
    ...(openingDraft?.reason ? { reason: openingDraft.reason } : {}),
  }),
  tellsDesks: (event, after) => leads(after, event, '有一份转主动公开的信息等你签', '签了以后所有人都看得到。'),
})

/** As sent, and the name that was made for it. */
interface SentDraft {
  title: string
  number?: string | undefined
  text?: string | undefined
  attachments: string[]
  reason?: string | undefined
  name?: string
}

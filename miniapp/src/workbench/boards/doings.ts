import type { hangNotice } from '@shared/sites/acts/hang'
import type { takeDownNotice } from '@shared/sites/acts/takeDown'
import type { keepAttachment } from '@shared/inquiries/contracts/contractReply'
import { call } from '../../platform/call'
import type { ProblemCode } from '@shared/problem'
import { CallProblem, isOffline, wordsOf } from '../../platform/callProblem'
import { keep, kept } from '../../platform/kept'

/** What was done before a board, kept on the phone until the city has it. */
export interface Doing {
  key: string
  person: string
  act: 'hang' | 'takeDown'
  code: string
  notice: string
  title: string
  /** When it was done, by this phone. */
  at: string
  /** In base64, until it is uploaded; then what it is called there. */
  photo?: string | undefined
  attachment?: string | undefined
  reason?: string | undefined
  /** What the city said against it. */
  refused?: string | undefined
  /** It is only the photograph that was refused: another one may be taken, and the time stays. */
  unfit?: boolean | undefined
}

/**
 * When it was done, by this phone. A clock that is behind what the city said last is wrong for sure, and would have a sheet
 * that is taken down today taken down while its period ran; of a hanging only the city's own time makes no period longer.
 */
export const doneAt = (act: Doing['act'], clock: string, asOf = ''): string =>
  act === 'takeDown' && asOf > clock ? asOf : clock

const listKey = 'boards.doings'
const oneKey = (key: string) => `boards.doing.${key}`

const keysKept = () => kept<string[]>(listKey, [])

/** What waits on this phone, the oldest first; of this person alone. */
export const waitingOf = (person: string): Doing[] =>
  keysKept()
    .map((key) => kept<Doing | undefined>(oneKey(key), undefined))
    .filter((one): one is Doing => one?.person === person)

/** Keeps it here. @returns false where the phone has no room. */
export function keepDoing(doing: Doing): boolean {
  keep(oneKey(doing.key), doing)
  const there = kept<Doing | undefined>(oneKey(doing.key), undefined)
  if (there?.at !== doing.at || there.photo !== doing.photo) return false
  if (!keysKept().includes(doing.key)) keep(listKey, [...keysKept(), doing.key])
  return true
}

export function forgetDoing(key: string): void {
  keep(oneKey(key), undefined)
  keep(
    listKey,
    keysKept().filter((one) => one !== key),
  )
}

/** Only has to differ from this person's other doings. */
export const newKey = () => `${Date.now().toString(36)}-${Math.random().toString(36).slice(2, 12).padEnd(10, '0')}`

/** What stays refused however often it is sent; everything else, a session that ended or a busy city, waits. */
const lasting = new Set<ProblemCode | 'offline' | 'unreadable'>([
  'bad-input',
  'not-allowed',
  'not-found',
  'not-now',
  'changed-meanwhile',
  'too-large',
  'cannot-read-file',
])

export interface DoingSent {
  /** What the city noted. */
  noted?: string
  /** It could not be taken now and waits here; in words why. */
  waits?: string
  refused?: string
}

/** Sends one, its photograph first; sent twice, it happened once. What cannot be taken now stays kept as it is. */
export async function sendDoing(doing: Doing): Promise<DoingSent> {
  let ready = doing
  try {
    ready = await uploaded(doing)
    const { words } = await post(ready)
    forgetDoing(doing.key)
    return { noted: words }
  } catch (thrown) {
    if (!(thrown instanceof CallProblem) || !lasting.has(thrown.code))
      return { waits: isOffline(thrown) ? '现在连不上网络，连上网络后再交' : '刚才没有交上，过一会儿再交' }
    const { title, detail } = wordsOf(thrown)
    const refused = detail ?? title
    keepDoing({ ...doing, refused, ...(ready.attachment ? {} : { unfit: true }) })
    return { refused }
  }
}

/** The same doing, at its time, with another photograph. @returns false where the phone has no room. */
export function keepAnotherPhoto({ refused: _refused, unfit: _unfit, ...doing }: Doing, photo: string): boolean {
  return keepDoing({ ...doing, photo, attachment: undefined })
}

async function uploaded(doing: Doing): Promise<Doing> {
  if (doing.attachment || !doing.photo) return doing
  const { id } = await call<typeof keepAttachment>('POST /api/attachments', { body: { content: doing.photo } })
  return { ...doing, attachment: id }
}

function post({ act, code, notice, key, at, attachment = '', reason }: Doing) {
  const params = { code, notice }
  const body = { key, at, photo: attachment }
  return act === 'hang'
    ? call<typeof hangNotice>('POST /api/sites/{code}/postings/{notice}/hanging', { params, body })
    : call<typeof takeDownNotice>('POST /api/sites/{code}/postings/{notice}/removal', {
        params,
        body: { ...body, ...(reason ? { reason } : {}) },
      })
}

import { fileNameSizes } from '@shared/inquiries/case/attachment'
import type { keepAttachment } from '@shared/inquiries/contracts/contractReply'
import { call } from '../platform/call'
import { isOffline, wordsOf } from '../platform/callProblem'
import { Refused } from '../platform/refused'

interface Chosen {
  /** In base64; '' for one that is too large to be sent. */
  contents: readonly string[]
  /** What the person calls each, where that is known. */
  names?: readonly (string | undefined)[]
  /** How many were chosen beyond those that fit. */
  left: number
  /** What is said of one that is too large, and of those that were left. */
  words: { tooLarge: string; most: string }
}

/**
 * Uploads one after the other; one that cannot be taken keeps none of the others away.
 * @throws Refused with which did not arrive and why.
 */
export async function keepEach(
  { contents, names = [], left, words }: Chosen,
  onKept: (id: string, name: string | undefined) => void,
): Promise<void> {
  const lost: { at: number; thrown: unknown }[] = []
  for (const [at, content] of contents.entries())
    try {
      if (content === '') throw new Refused('这个文件太大了', words.tooLarge)
      const called = names[at]
      const { id, name } = await call<typeof keepAttachment>('POST /api/attachments', {
        body: { content, ...(called ? { name: called.slice(-fileNameSizes.sent) } : {}) },
      })
      onKept(id, name)
    } catch (thrown) {
      lost.push({ at: at + 1, thrown })
      if (isOffline(thrown)) throw new Refused('现在连不上网络，没有传上', '连上网络后再选一次，已经传上的还在')
    }
  const [first] = lost
  if (first && contents.length === 1) throw first.thrown
  if (first) {
    const { title, detail } = wordsOf(first.thrown)
    const which = lost.map(({ at }) => `第 ${at} 个`).join('、')
    throw new Refused(`选的 ${contents.length} 个里，${which}没有传上`, detail ?? title)
  }
  if (left > 0) throw new Refused(`多选的 ${left} 个没有加`, words.most)
}

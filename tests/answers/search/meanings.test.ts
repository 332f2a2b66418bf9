import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { markOf, shippedMark } from '@shared/answers/encoder/mark'
import fitted from '@shared/answers/encoder/encoderFitted.json'
import { knownQuestions } from '@shared/answers/cards/knownQuestions'
import { openCorpus } from '../../../functions/answers/corpus/openCorpus'
import { renewedMeanings } from '../../../functions/answers/corpus/renewed'
import { importFolder } from '../../../functions/answers/importer/importFolder'
import { rankProvisions } from '../../../functions/answers/question/ranking/rankProvisions'
import type { Bucket } from '../../../functions/platform/bucket/bucket'
import { memoryBucket } from '../../../functions/platform/bucket/bucketMemory'

const now = () => new Date('2031-06-01T04:00:00Z')
const law =
  '# 示例市街面条例\n\n第一条 为了街面整洁，制定本条例。\n\n第二条 搁置物、悬挂物脱落、坠落造成他人损害的，所有人应当承担侵权责任。\n\n第三条 街灯应当明亮。\n\n第四条 超市门口，夜里关灯。\n\n第五条 本条例自2020年3月1日起施行。'
/** Shares more words with who sweeps at the door, and means what has come down. */
const asked = '超市门口招牌坠落砸了头，谁掏药费'

async function imported(bucket: Bucket): Promise<void> {
  const folder = await mkdtemp(join(tmpdir(), 'meanings-'))
  await writeFile(join(folder, '示例市街面条例(2020-01-02).md'), law)
  await importFolder([folder], { bucket, now })
  await rm(folder, { recursive: true })
}

async function firstIn(bucket: Bucket): Promise<{ byWords: string | undefined; ranked: string | undefined }> {
  const corpus = await openCorpus(bucket, { now })
  const { hits, provisions } = rankProvisions(asked, { cards: { all: [], known: knownQuestions([]) }, corpus })
  return { byWords: hits[0]?.provisionId, ranked: provisions()[0]?.provision }
}

const meaningsIn = (bucket: Bucket) => bucket.list('corpus/meanings-')

describe('what provisions mean', () => {
  it('puts the provision first that means what is asked, before one that shares more words with it', async () => {
    const bucket = memoryBucket()
    await imported(bucket)
    expect(await firstIn(bucket)).toEqual({ byWords: '第四条', ranked: '第二条' })
  })

  it('is found out at the import; a corpus that was imported with another encoder answers by words, until it is imported again', async () => {
    const bucket = memoryBucket()
    await imported(bucket)
    const [made] = await meaningsIn(bucket)
    await bucket.write(made!.replace(/-m\d+/, '-m1'), (await bucket.read(made!))!)
    await bucket.remove(made!)
    expect(await firstIn(bucket)).toEqual({ byWords: '第四条', ranked: '第四条' })
    await imported(bucket)
    expect(await firstIn(bucket)).toEqual({ byWords: '第四条', ranked: '第二条' })
  })

  it('is found out anew from what is held, once, after an upgrade that brought another encoder', async () => {
    const bucket = memoryBucket()
    expect(await renewedMeanings(bucket, now())).toBe(false)
    await imported(bucket)
    expect(await renewedMeanings(bucket, now())).toBe(false)
    const [made] = await meaningsIn(bucket)
    await bucket.remove(made!)
    expect(await renewedMeanings(bucket, now())).toBe(true)
    expect(await firstIn(bucket)).toEqual({ byWords: '第四条', ranked: '第二条' })
    expect(await renewedMeanings(bucket, now())).toBe(false)
  })

  it('is marked as made by the encoder that is shipped', () => {
    expect(shippedMark()).toBe(markOf(fitted))
  })

  it('is left aside where its file is not of these provisions', async () => {
    const bucket = memoryBucket()
    await imported(bucket)
    const [made] = await meaningsIn(bucket)
    for (const damaged of [new Uint8Array(), new Uint8Array(7), (await bucket.read(made!))!.slice(0, -1)]) {
      await bucket.write(made!, damaged)
      expect(await firstIn(bucket)).toEqual({ byWords: '第四条', ranked: '第四条' })
    }
  })
})

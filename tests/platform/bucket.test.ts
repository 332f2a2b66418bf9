import { mkdtemp, readdir, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type Bucket, diskBucket } from '../../functions/platform/bucket/bucket'
import { memoryBucket } from '../../functions/platform/bucket/bucketMemory'

const bytes = (text: string) => new TextEncoder().encode(text)
const text = (found: Uint8Array | undefined) => found && new TextDecoder().decode(found)

let folder = ''
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'bucket-'))
})
afterAll(() => rm(folder, { recursive: true }))

const buckets: [string, () => Bucket][] = [
  ['a folder', () => diskBucket(join(folder, 'bucket'))],
  ['memory', memoryBucket],
]

describe.each(buckets)('a bucket in %s', (_, open) => {
  let bucket: Bucket
  beforeAll(() => {
    bucket = open()
  })

  it('has nothing where nothing was written', async () => {
    expect(await bucket.read('示例/无.json')).toBeUndefined()
    expect(await bucket.version('示例/无.json')).toBeUndefined()
    expect(await bucket.list('')).toEqual([])
    await expect(bucket.remove('示例/无.json')).resolves.toBeUndefined()
  })

  it('gives back what was written last', async () => {
    await bucket.write('示例/甲.json', bytes('一'))
    await bucket.write('示例/甲.json', bytes('二'))
    expect(text(await bucket.read('示例/甲.json'))).toBe('二')
  })

  it('marks every change and stays still without one', async () => {
    await bucket.write('示例/乙.json', bytes('一'))
    const before = await bucket.version('示例/乙.json')
    expect(await bucket.version('示例/乙.json')).toBe(before)
    await bucket.write('示例/乙.json', bytes('二'))
    expect(await bucket.version('示例/乙.json')).not.toBe(before)
  })

  it('lists by prefix and forgets what was removed', async () => {
    await bucket.write('示例/丙/一.json', bytes('一'))
    expect(await bucket.list('示例/')).toEqual(['示例/丙/一.json', '示例/乙.json', '示例/甲.json'].sort())
    await bucket.remove('示例/乙.json')
    expect(await bucket.list('示例/乙')).toEqual([])
  })

  it('keeps its files apart from whoever read or wrote them', async () => {
    const mine = bytes('一')
    await bucket.write('丁', mine)
    mine.fill(0)
    ;(await bucket.read('丁'))?.fill(0)
    expect(text(await bucket.read('丁'))).toBe('一')
  })

  it.each(['../outside', 'a/../../b', '/etc/passwd', 'a//b', '', '.', '.hidden', 'a/.writing/b', 'a\\b', 'a\0b'])(
    'refuses the key %j, which could leave it',
    async (key) => {
      await expect((async () => bucket.write(key, bytes('x')))()).rejects.toThrow(RangeError)
      await expect((async () => bucket.read(key))()).rejects.toThrow(RangeError)
    },
  )
})

test('a folder holds no half-written file after many writers', async () => {
  const bucket = diskBucket(join(folder, 'many'))
  await Promise.all(Array.from({ length: 20 }, (_, n) => bucket.write('一份', bytes(`${n}`.repeat(1000)))))
  const kept = text(await bucket.read('一份')) ?? ''
  expect(new Set([kept.slice(0, kept.length / 1000)]).size).toBe(1)
  expect(await readdir(join(folder, 'many', '.writing'))).toEqual([])
})

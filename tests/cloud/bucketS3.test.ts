import { s3Bucket } from '../../functions/platform/bucket/bucketS3'
import { openS3StandIn, type S3StandIn } from './s3StandIn'

const bytes = (text: string) => new TextEncoder().encode(text)
const text = (found: Uint8Array | undefined) => found && new TextDecoder().decode(found)

let s3: S3StandIn
beforeAll(async () => {
  s3 = await openS3StandIn()
})
afterAll(() => s3.close())
beforeEach(() => s3.files.clear())
const open = () => s3Bucket(s3.client, 'documents')

test('there is nothing where nothing was written', async () => {
  expect(await open().read('corpus/current.json')).toBeUndefined()
  expect(await open().version('corpus/current.json')).toBeUndefined()
  expect(await open().list('')).toEqual([])
  await expect(open().remove('corpus/current.json')).resolves.toBeUndefined()
})

test('what was written last is read back, also under a Chinese name', async () => {
  await open().write('政策/示例办法.json', bytes('一'))
  await open().write('政策/示例办法.json', bytes('二'))
  expect(text(await open().read('政策/示例办法.json'))).toBe('二')
  expect(s3.files.size).toBe(1)
})

test('the version moves with the content and costs no reading', async () => {
  await open().write('corpus/current.json', bytes('一'))
  const before = await open().version('corpus/current.json')
  expect(await open().version('corpus/current.json')).toBe(before)
  await open().write('corpus/current.json', bytes('二'))
  s3.asked.length = 0
  expect(await open().version('corpus/current.json')).not.toBe(before)
  expect(s3.asked).toEqual(['HEAD /documents/corpus/current.json'])
})

test('a listing goes on to the last page and keeps to its prefix', async () => {
  for (const key of ['corpus/c', 'corpus/a', 'reference/x', 'corpus/b', 'corpus/e', 'corpus/d'])
    await open().write(key, bytes('示例'))
  expect(await open().list('corpus/')).toEqual(['corpus/a', 'corpus/b', 'corpus/c', 'corpus/d', 'corpus/e'])
  await open().remove('corpus/c')
  expect(await open().list('corpus/')).toHaveLength(4)
})

test('a bucket that does not exist is an error, not an empty one', async () => {
  const nowhere = s3Bucket(s3.client, 'elsewhere')
  await expect(nowhere.read('corpus/current.json')).rejects.toThrow()
  await expect(nowhere.list('')).rejects.toThrow()
})

test('a key that could lead out of the bucket is refused before anything is asked', async () => {
  s3.asked.length = 0
  for (const key of ['', '/a', '../a', 'a//b', 'a/.hidden', 'a\\b'])
    await expect(open().read(key)).rejects.toThrow(RangeError)
  expect(s3.asked).toEqual([])
})

import { mkdir, mkdtemp, rm, utimes, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { removeUnusedUploads } from '../../functions/local/unusedUploads'
import { diskBucket } from '../../functions/platform/bucket/bucket'

test('an upload that nobody used within a day goes; a fresh one and the files of cases stay', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'uploads-'))
  const now = new Date('2026-11-24T02:00:00Z')
  const aged = async (key: string, hours: number) => {
    const path = join(folder, key)
    await mkdir(join(path, '..'), { recursive: true })
    await writeFile(path, 'example')
    const then = new Date(now.getTime() - hours * 3_600_000)
    await utimes(path, then, then)
  }
  await aged('uploads/one/old.png', 25)
  await aged('uploads/one/fresh.png', 23)
  await aged('attachments/old.png', 2_500)
  expect(await removeUnusedUploads(folder, now)).toBe(1)
  expect(await diskBucket(folder).list('')).toEqual(['attachments/old.png', 'uploads/one/fresh.png'])
  expect(await removeUnusedUploads(join(folder, 'nothing-here'), now)).toBe(0)
  await rm(folder, { recursive: true })
})

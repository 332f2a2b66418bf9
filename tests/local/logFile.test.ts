import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { logFile } from '../../functions/local/leaving/logFile'

let folder: string
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'log-'))
})
afterEach(() => rm(folder, { recursive: true }))

const line = (nth: number) => `${JSON.stringify({ nth })}\n`
const linesIn = async (file: string) => (await readFile(join(folder, file), 'utf8')).split('\n').filter(Boolean).length

test('the log of this machine keeps the newest lines and those before them, and does not grow without end', async () => {
  for (let start = 0; start < 3; start++) {
    const log = logFile(folder, 1_000)
    for (let nth = 0; nth < 400; nth++) {
      log.write(line(nth))
      if (nth % 50 === 0) await pause(10)
    }
    await log.close()
    const last = (await readFile(join(folder, 'log.jsonl'), 'utf8')).trim().split('\n').at(-1)
    expect(last).toBe(line(399).trim())
  }
  expect((await readdir(folder)).sort()).toEqual(['log.earlier.jsonl', 'log.jsonl'])
  expect((await linesIn('log.jsonl')) + (await linesIn('log.earlier.jsonl'))).toBeLessThan(400)
})

test('nothing is lost of a log that turns over while lines are being written', async () => {
  const log = logFile(folder, 3_000)
  await pause(50)
  for (let nth = 0; nth < 300; nth++) log.write(line(nth))
  await log.close()
  expect((await linesIn('log.jsonl')) + (await linesIn('log.earlier.jsonl'))).toBe(300)
})

import { join } from 'node:path'
import cliProgress from 'cli-progress'
import { type FileOutcome, type ImportSummary, importFolder } from '../answers/importer/importFolder'
import { importLock } from '../answers/importer/importLock'
import { readingApart } from '../answers/importer/readDocument'
import { bucketHere, dataFolder } from './bucketHere'
import { ended } from './ended'

/** npm run import -- <文件或文件夹>…: reads policy documents into the bucket under DATA_DIR (.data). */
async function main(paths: readonly string[]): Promise<number> {
  if (paths.length === 0) {
    console.error('请写出要导入的文件或文件夹，例如：npm run import -- 政策文件/')
    return 2
  }
  const folder = dataFolder()
  const progress = progressOn(process.stderr)
  const release = await importLock(join(folder, 'import.lock'))
  process.once('SIGINT', () => release().finally(() => process.exit(130)))
  process.once('SIGTERM', () => release().finally(() => process.exit(143)))
  try {
    const summary = await importFolder(paths, {
      bucket: bucketHere(),
      now: () => new Date(),
      read: readingApart(),
      onFile: (outcome, total) => progress.step(lineOf(outcome), total),
    })
    progress.stop()
    console.log(report(summary))
    const read = summary.files.some(({ outcome }) => outcome !== '拒绝')
    if (!read) console.error('没有一份文件能读，已有的政策文件没有变化')
    return read ? 0 : 2
  } finally {
    progress.stop()
    await release()
  }
}

/** A line a file, above a bar where somebody is watching. */
function progressOn(stream: NodeJS.WriteStream) {
  if (!stream.isTTY) return { step: (line: string) => console.log(line), stop: () => undefined }
  const bars = new cliProgress.MultiBar({ stream, format: '{bar} {value}/{total} 份' })
  let bar: cliProgress.SingleBar | undefined
  return {
    step(line: string, total: number) {
      bar ??= bars.create(total, 0)
      bars.log(`${line}\n`)
      bar.increment()
    },
    stop: () => bars.stop(),
  }
}

function lineOf({ path, outcome, title, notes }: FileOutcome): string {
  const why = notes.length > 0 ? `：${notes.join('；')}` : ''
  return `${outcome}  ${outcome === '拒绝' ? path : `${title}`}${why}`
}

function report({ files, documents, provisionsInForce, superseded }: ImportSummary): string {
  const refused = files.filter(({ outcome }) => outcome === '拒绝')
  const count = (kind: FileOutcome['outcome']) => files.filter(({ outcome }) => outcome === kind).length
  return [
    `本次读了 ${files.length} 份：新 ${count('新')}，更新 ${count('更新')}，未变 ${count('未变')}，拒绝 ${refused.length}`,
    `现有政策文件 ${documents} 份，现行条款 ${provisionsInForce} 条，已被替代或失效的版本 ${superseded} 份`,
    ...refused.map(({ path, notes }) => `拒绝：${path}（${notes.join('；')}）`),
  ].join('\n')
}

ended(main(process.argv.slice(2)), '导入没有完成，已有的政策文件没有变化')

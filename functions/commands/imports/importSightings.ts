import { createReadStream } from 'node:fs'
import { stat } from 'node:fs/promises'
import { basename } from 'node:path'
import { guessedMapping } from '@shared/hot/sightings/guess'
import { type SightingCounts, type SightingField, sightingFieldNames } from '@shared/hot/sightings/words'
import { Problem } from '@shared/problem'
import { readSightingFile } from '../../hot/sightings/readSightingFile'
import type { OpenedFile } from '../../hot/sightings/reading/sheetRows'
import { takeIn, tryIn } from '../../hot/sightings/takeIn'
import { tablesHere } from '../../local/database/tablesHere'
import { lookupSecretHere } from '../../local/keptSecrets'
import { dataFolder } from '../bucketHere'
import { ended } from '../ended'

const usage = `用法：npm run import:sightings -- 监测导出.csv --source 来源名称 [--columns '{"at":"时间","text":"内容"}'] [--dry-run]
  文件可以是 .xlsx、.csv、.json、.jsonl；每一列是什么按表头猜，猜得不对用 --columns 写明，同一来源下次照这次的
  --dry-run   只检查，不写入`

/** How far it has come is told after so many rows. */
const toldEvery = 5_000

interface Asked {
  path: string
  source: string
  columns: string | undefined
  dryRun: boolean
}

/** @throws Problem 'bad-input' with the usage. */
function asked(words: readonly string[]): Asked {
  const found: Partial<Asked> = {}
  for (let at = 0; at < words.length; at++) {
    const word = words[at] ?? ''
    if (word === '--dry-run') found.dryRun = true
    else if (word === '--source') found.source = words[++at] ?? ''
    else if (word === '--columns') found.columns = words[++at] ?? ''
    else if (word.startsWith('--') || found.path !== undefined) throw new Problem('bad-input', usage)
    else found.path = word
  }
  const { path, source, columns, dryRun = false } = found
  if (!path || !source) throw new Problem('bad-input', usage)
  return { path, source, columns, dryRun }
}

const counted = ({ rows, added, repeated, near, refused }: SightingCounts) =>
  `读到 ${rows} 行：新的 ${added}，重复的 ${repeated}，几乎一样的 ${near}，不能收的 ${refused}`

/** npm run import:sightings: everything is read and judged before the first row is written. */
async function main(words: readonly string[]): Promise<number> {
  const { path, source, columns, dryRun } = asked(words)
  const { size } = await stat(path).catch(() => {
    throw new Problem('bad-input', `找不到文件 ${path}`)
  })
  if (size === 0) throw new Problem('cannot-read-file', '文件是空的')
  const file: OpenedFile = { name: basename(path), open: () => createReadStream(path, { highWaterMark: 1_000_000 }) }
  const folder = dataFolder()
  const tables = await tablesHere(folder)
  try {
    const lookupSecret = await lookupSecretHere(folder)
    const house = { store: tables.store.bind(tables), now: () => new Date(), lookupSecret }
    const { headings, mapping: found } = await readSightingFile(file, source, house)
    const mapping = columns === undefined ? found : { ...guessedMapping(headings), ...mappingIn(columns) }
    for (const [field, heading] of Object.entries(mapping))
      console.error(`${sightingFieldNames[field as SightingField]}：${[heading].flat().join('、')}`)
    const by = { id: 'command', name: '命令导入' }
    let told = 0
    const onRows = (counts: SightingCounts) => {
      if (counts.rows < told + toldEvery) return
      told = counts.rows
      console.error(counted(counts))
    }
    const { counts, refused, there } = await tryIn({ file, source, mapping, by, onRows }, house)
    console.log(counted(counts))
    for (const { row, reason } of refused) console.log(`第 ${row} 行：${reason}`)
    if (there) console.log(there === 'done' ? '这个文件已经导入过' : '这个文件上次没有导完，会接着导')
    if (dryRun) {
      console.log('这是试运行，什么都没有写入')
      return counts.refused > 0 ? 1 : 0
    }
    told = 0
    const { counts: came } = await takeIn({ file, source, mapping, by, onRows }, house)
    console.log(`导入完成。${counted(came)}`)
    return 0
  } finally {
    await tables.close()
  }
}

function mappingIn(text: string): Record<string, string | string[]> {
  try {
    return JSON.parse(text) as Record<string, string | string[]>
  } catch {
    throw new Problem('bad-input', `--columns 要写成 JSON。${usage}`)
  }
}

ended(main(process.argv.slice(2)), '导入没有完成；再运行一次会接着导入，不会重复')

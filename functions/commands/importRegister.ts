import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { Problem } from '@shared/problem'
import { importLock } from '../answers/importer/importLock'
import { inquiries } from '../inquiries/store'
import { texts } from '../inquiries/texts'
import { countMonths } from '../ledger/roots/closeDay'
import { keptMonths } from '../ledger/store'
import { referenceKey, referenceFrom } from '../platform/bucket/reference'
import { bucketHere, dataFolder } from './bucketHere'
import { lookupSecretHere } from '../local/keptSecrets'
import { loadRegister } from '../registers/load'
import { mappingFrom } from '../registers/mapping'
import { progressBar, reportOf } from '../registers/report'
import { registerApart } from '../registers/readingApart'
import { registerRows } from '../registers/rows'
import { tablesHere } from '../local/database/tablesHere'
import { ended } from './ended'

const usage = `用法：npm run import:register -- 登记册.xlsx --mapping 映射.json [--dry-run] [--skip-bad]
  登记册可以是 .xlsx、.csv、.jsonl；映射怎么写见 seeds/registers/
  --dry-run   只检查，不写入          --skip-bad  跳过有问题的行，其余照样导入`

interface Asked {
  path: string
  mapping: string
  dryRun: boolean
  skipBad: boolean
}

/** @throws Problem 'bad-input' with the usage. */
function asked(words: readonly string[]): Asked {
  const found: Partial<Asked> = {}
  for (let at = 0; at < words.length; at++) {
    const word = words[at] ?? ''
    if (word === '--dry-run') found.dryRun = true
    else if (word === '--skip-bad') found.skipBad = true
    else if (word === '--mapping') found.mapping = words[++at] ?? ''
    else if (word.startsWith('--') || found.path !== undefined) throw new Problem('bad-input', usage)
    else found.path = word
  }
  const { path, mapping, dryRun = false, skipBad = false } = found
  if (!path || !mapping) throw new Problem('bad-input', usage)
  return { path, mapping, dryRun, skipBad }
}

/** npm run import:register: the whole register is read and checked before the first row is written. */
async function main(words: readonly string[]): Promise<number> {
  const { path, mapping: mappingPath, dryRun, skipBad } = asked(words)
  const mapping = await mappingFrom(mappingPath)
  const table = await registerApart(path, mapping)
  const bucket = bucketHere()
  if (!(await bucket.version(referenceKey)))
    throw new Problem('not-found', '还没有装入单位和放假安排，先运行一次 npm start（云端用 npm run seeds）')
  const reference = await referenceFrom(bucket, () => new Date())()
  const read = registerRows(table, mapping, reference, new Date())
  console.log(reportOf(table.rows.length, read))
  if (dryRun) {
    console.log('这是试运行，什么都没有写入')
    return read.errors.length > 0 ? 1 : 0
  }
  if (read.errors.length > 0 && !skipBad) {
    console.error('有问题的行改好之前，什么都没有写入；要跳过它们导入其余的，加上 --skip-bad')
    return 2
  }
  const folder = dataFolder()
  const release = existsSync(folder) ? await importLock(join(folder, 'register.lock')) : async () => undefined
  try {
    const tables = await tablesHere(folder)
    const progress = progressBar(process.stderr, read.rows.length)
    try {
      const store = tables.store(inquiries)
      const secret = await lookupSecretHere(folder)
      const needs = { inquiries: store, texts: tables.store(texts), reference, secret, now: () => new Date() }
      const { created, there } = await loadRegister(read.rows, { ...needs, onRow: progress.step })
      progress.stop()
      await countMonths({ inquiries: store, months: tables.store(keptMonths), reference, now: new Date() })
      console.log(`写入 ${created} 件，已经有的 ${there} 件，跳过 ${table.rows.length - read.rows.length} 行`)
      return 0
    } finally {
      progress.stop()
      await tables.close()
    }
  } finally {
    await release()
  }
}

ended(main(process.argv.slice(2)), '导入没有完成；再运行一次会接着导入，不会重复')

import { randomInt } from 'node:crypto'
import { Problem } from '@shared/problem'
import { keepSchedule } from '../../keeping/keepSchedule'
import { reportWords } from '../../keeping/report'
import { tablesHere } from '../../local/database/tablesHere'
import { referenceFrom } from '../../platform/bucket/reference'
import { jsonLog } from '../../platform/log'
import { bucketHere, dataFolder } from '../bucketHere'
import { ended } from '../ended'

const usage = `用法：npm run keeping -- --dry-run
  试运行：数出按保存期限表到期、该删除的个人内容，什么都不改；不带 --dry-run 就真的删除
  检查 DATA_DIR（默认 .data）；云端的表：先登录 AWS，用 TABLE_PREFIX 和 BUCKET 指明是哪一套
  平时不用管：本地和云端每天零点以后自动做一次`

/** npm run keeping: what the nightly job does by 保存期限表, or, with --dry-run, would do. */
async function main(words: readonly string[]): Promise<void> {
  const [option, ...rest] = words
  if (rest.length > 0 || (option !== undefined && option !== '--dry-run')) throw new Problem('bad-input', usage)
  const tables = await tablesHere(dataFolder())
  const now = () => new Date()
  const bucket = bucketHere()
  try {
    const dryRun = option === '--dry-run'
    const house = {
      store: tables.store,
      bucket,
      now,
      random: (below: number) => randomInt(below),
      log: jsonLog('warn'),
    }
    console.log(reportWords(await keepSchedule({ ...house, reference: referenceFrom(bucket, now) }, dryRun), dryRun))
  } finally {
    await tables.close()
  }
}

ended(main(process.argv.slice(2)), '没有做完，再运行一次会接着做')

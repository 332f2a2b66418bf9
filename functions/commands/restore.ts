import { DynamoDB } from '@aws-sdk/client-dynamodb'
import { Problem } from '@shared/problem'
import { bringBack } from './rows/bringBack'
import { ended } from './ended'

const usage = `用法：npm run restore -- --from 恢复出来的表的前缀 --to 正在用的表的前缀 [--over]
  先登录 AWS；缺的行写回去，不一样的行只有加上 --over 才用恢复出来的盖过去；之后写下的行不动
  完成后用 TABLE_PREFIX 指明正在用的表，运行 npm run verify`

function asked(words: readonly string[]) {
  const [a, from, b, to, c, ...rest] = words
  if (a !== '--from' || !from || b !== '--to' || !to || (c !== undefined && c !== '--over') || rest.length > 0)
    throw new Problem('bad-input', usage)
  if (from === to) throw new Problem('bad-input', '两个前缀是同一个')
  return { from, to, over: c === '--over' }
}

async function main(words: readonly string[]): Promise<void> {
  const wanted = asked(words)
  const { looked, missing, different } = await bringBack(new DynamoDB({}), wanted)
  console.log(
    `看了 ${looked} 行：写回缺的 ${missing} 行，不一样的 ${different} 行${wanted.over ? '已盖过去' : '没有动（加 --over 才盖过去）'}`,
  )
}

ended(main(process.argv.slice(2)), '恢复没有完成，再运行一次会接着做')

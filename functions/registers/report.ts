import cliProgress from 'cli-progress'
import type { ReadRows } from './rows'

const mostShown = 50

/** What was found in a register, before anything is written: counts, and where each error is. */
export function reportOf(total: number, { rows, errors }: ReadRows): string {
  const bad = total - rows.length
  const named = rows.filter((one) => one.named !== undefined).length
  const answered = rows.filter(({ repliedAt }) => repliedAt !== undefined).length
  return [
    `读到 ${total} 行：可以导入 ${rows.length} 行，有问题 ${bad} 行`,
    `其中已答复 ${answered} 件，未答复 ${rows.length - answered} 件`,
    `答复单位：登记册写明的 ${named} 件，按内容判断的 ${rows.length - named} 件`,
    ...errors.slice(0, mostShown).map(({ row, column, reason }) => `第 ${row} 行「${column}」：${reason}`),
    ...(errors.length > mostShown ? [`还有 ${errors.length - mostShown} 处没有列出`] : []),
  ].join('\n')
}

/** A bar where somebody is watching, else a line at every tenth. */
export function progressBar(stream: NodeJS.WriteStream, total: number) {
  if (!stream.isTTY) {
    let done = 0
    return {
      step() {
        done++
        if (Math.floor((done * 10) / total) > Math.floor(((done - 1) * 10) / total))
          stream.write(`已处理 ${done}/${total}\n`)
      },
      stop: () => undefined,
    }
  }
  const bar = new cliProgress.SingleBar({ stream, format: '{bar} {value}/{total} 件，还要 {eta_formatted}' })
  bar.start(total, 0)
  return { step: () => bar.increment(), stop: () => bar.stop() }
}

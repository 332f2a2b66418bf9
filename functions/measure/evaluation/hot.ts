import { hotDetector } from '@shared/hot/detector'
import { nameOf } from '@shared/hot/naming'
import { type Topic, voicesOf } from '@shared/hot/topic'
import * as z from 'zod'
import { fileOption, readRows } from './rows'

/** A message as hot.jsonl has it; times without a zone are 北京时间. */
export const hotRow = z.object({
  id: z.string(),
  user: z.string().optional(),
  title: z.string().nullish(),
  time: z.string(),
  text: z.string().nullish(),
  up: z.number().nullish(),
  down: z.number().nullish(),
})
/** What belongs to a topic beyond doubt, and what may. */
export const goldTopic = z.object({
  topic: z.string(),
  core_all: z.array(z.string()).min(1),
  union: z.array(z.string()),
})

export const messageOf = ({ id, user, title, time, text, up, down }: z.infer<typeof hotRow>) => ({
  id,
  at: Date.parse(/[zZ+]/.test(time) ? time : `${time.replace(' ', 'T')}+08:00`),
  ...(title ? { title } : {}),
  text: text ?? '',
  by: user,
  up: up ?? 0,
  down: down ?? 0,
})

/**
 * Hot topics: `--messages M.jsonl --gold G.jsonl`. The messages come one by one in the order of their times; of each gold topic
 * the cluster that fits best counts, its precision against all that may belong to it, its recall against what surely does. With
 * `--top 5` the topics that were hottest at their height are told as a table.
 */
export async function run(options: Record<string, string>, progress: (line: string) => void): Promise<object> {
  const messages = (await readRows(fileOption(options, 'messages'), hotRow))
    .map(messageOf)
    .sort((a, b) => a.at - b.at || (a.id < b.id ? -1 : 1))
  const gold = options.gold ? await readRows(options.gold, goldTopic) : []
  const detector = hotDetector()
  const [begun, processor] = [performance.now(), process.cpuUsage()]
  for (const one of messages) detector.take(one)
  const msPerMessage = (performance.now() - begun) / messages.length
  const { user, system } = process.cpuUsage(processor)
  const cpuMsPerMessage = (user + system) / 1000 / messages.length
  const clusters = detector.topics()
  const topics = gold.map(({ topic, core_all: core, union }) => ({ topic, ...bestOf(clusters, core, union) }))
  const meanF = topics.reduce((sum, { f }) => sum + f, 0) / Math.max(1, topics.length)
  const hottest = clusters.filter((one) => voicesOf(one) >= 3).sort((a, b) => b.peak - a.peak)
  const top = hottest.slice(0, Number(options.top ?? 5)).map(lineOf)
  if (options.top) for (const line of tableOf(top)) progress(line)
  return {
    meanF: rounded(meanF),
    topics,
    msPerMessage: rounded(msPerMessage),
    cpuMsPerMessage: rounded(cpuMsPerMessage),
    clusters: clusters.length,
    top,
  }
}

function bestOf(clusters: readonly Topic[], core: readonly string[], union: readonly string[]) {
  const [sure, may] = [new Set(core), new Set([...core, ...union])]
  let best = { precision: 0, recall: 0, f: 0 }
  for (const { members } of clusters) {
    const precision = members.filter(({ id }) => may.has(id)).length / members.length
    const recall = members.filter(({ id }) => sure.has(id)).length / sure.size
    const f = precision + recall === 0 ? 0 : (2 * precision * recall) / (precision + recall)
    if (f > best.f) best = { precision: rounded(precision), recall: rounded(recall), f: rounded(f) }
  }
  return best
}

function lineOf(topic: Topic, nth: number) {
  const times = topic.members.map(({ at }) => at)
  const { place, problem } = nameOf(topic)
  return {
    rank: nth + 1,
    heat: rounded(topic.peak),
    messages: topic.members.length,
    voices: voicesOf(topic),
    from: dayOf(Math.min(...times)),
    until: dayOf(Math.max(...times)),
    place: place ?? '',
    problem,
  }
}

const tableOf = (lines: readonly ReturnType<typeof lineOf>[]): string[] => [
  '名次\t热度\t条数\t人数\t时间\t地点或人群\t问题',
  ...lines.map(
    ({ rank, heat, messages, voices, from, until, place, problem }) =>
      `${rank}\t${heat}\t${messages}\t${voices}\t${from} 至 ${until}\t${place || '没有写明'}\t${problem}`,
  ),
]

const dayOf = (at: number): string => new Date(at + 8 * 3_600_000).toISOString().slice(0, 10)
const rounded = (value: number): number => Math.round(value * 1e4) / 1e4

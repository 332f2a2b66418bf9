import type { statuses } from '../words'

interface Left {
  status: (typeof statuses)[number]
  /** Whether a telephone was left; who may not see the number learns this alone. */
  phone: boolean
}

const awaited: Partial<Record<Left['status'], string>> = { correcting: '补正', paying: '缴费' }

/** 注销: what it means for a case under way, or one just answered, that whoever asked is gone, to whoever answers it. */
export function askerLeftWords({ status, phone }: Left): string {
  const call = '打电话说给他听；办结的当夜，电话就删掉。'
  if (status === 'replied') return `提问人在这里看不到答复。${phone ? call : '也没有留电话。'}`
  const waits = awaited[status]
  return [
    '照常办，期限不变。提问人在这里看不到答复，也不能再补充、评价、要求重办。',
    phone ? `办好了${call}` : '没有留电话，答复写好留在这里。',
    waits ? (phone ? `正在等的${waits}，也要打电话问他。` : `正在等的${waits}，没有人在这里交了。`) : '',
  ].join('')
}

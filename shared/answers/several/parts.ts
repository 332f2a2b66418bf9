/** How a part of a message ends, or what stands in it, that asks: typed on a phone mostly without its sign. */
const asking =
  /[？?]|(不|吗|么|呢|没|没有|嘛)$|啥|咋|怎么|多少|几(个?钱|天|年|月|岁|成|块)|多久|多长|凭什么|能不能|可不可以|可以不|行不|算不算|是不是|该不该|要不要|用不用|哪(里|儿|个)|谁/

/** So few signs ask nothing by themselves (咋办); of so many parts the first are looked at. */
const [least, most] = [6, 4]

/** A part of a message that asks, after what is told just before it. */
export interface AskingPart {
  asked: string
  told?: string
}

/**
 * The parts of a message that ask, where several do (用交税不 人家要票能不开吗), each after what is told just before it where something is;
 * none where at most one asks.
 */
export function asksApart(text: string): AskingPart[] {
  const parts = [...text.matchAll(/[^，。！？；,.!?;\s]+[？?]?/g)].map(([part]) => part)
  const found = parts.flatMap((part, at) => {
    if (!asking.test(part)) return []
    const asked = withoutSign(part)
    return [at > 0 ? { asked, told: withoutSign(parts[at - 1]!) } : { asked }]
  })
  if (found.length < 2) return []
  return found.filter(({ asked, told = '' }) => told.length + asked.length >= least).slice(0, most)
}

const withoutSign = (part: string) => part.replace(/[？?]$/, '')

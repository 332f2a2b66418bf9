/** How a part of a message ends, or what stands in it, that asks (会不会, 上哪领): typed on a phone mostly without its sign. */
const asking =
  /[？?]|(不|吗|么|呢|没|没有|嘛|吧)$|啥|咋|怎么|多少|多大|老?几(个?钱|天|年|月|岁|成|块|点|次|号|种)|多久|多长|凭什么|(?<said>\p{Script=Han})[不没]\k<said>|能不能|可不可以|可以不|算不算|是不是|(上|往|去|到|在|找|归|从|是)哪|哪(里|儿|个|些|家)|谁|为什么|犯法不|违法不/u

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

import type { readConcernFigures } from '@shared/concerns/contractReadings'
import { useQuery } from '@tanstack/react-query'
import { View } from '@tarojs/components'
import { call } from '../../platform/call'
import { nowHere } from '../../platform/clock/houseClock'
import { isoDay } from '../../platform/dates'
import { Disclosure } from '../../ui/Disclosure'

const steps = ['5 小时以内', '5 到 24 小时', '24 到 48 小时', '48 小时以上']

/** How this year's were answered: in words and numbers, with what is counted and what is not. */
export function Figures() {
  const year = isoDay(nowHere()).slice(0, 4)
  const found = useQuery({
    queryKey: ['concerns', 'figures', year],
    queryFn: () =>
      call<typeof readConcernFigures>('GET /api/concerns/figures', {
        query: { from: `${year}-01`, until: `${year}-12` },
      }),
  })
  const figures = found.data?.figures
  if (!figures || figures.registered === 0) return null
  const { registered, answered, onTime, waiting, overdue, noResponse, merged, withdrawn, share, medianHours } = figures
  const out = [
    noResponse ? `不公开回应 ${noResponse} 条` : '',
    merged ? `并入别的 ${merged} 条` : '',
    withdrawn ? `撤回 ${withdrawn} 条` : '',
  ].filter(Boolean)
  return (
    <View className="stack stack--close">
      <View>
        {`今年登记 ${registered} 条，公开回应 ${answered} 条，按时 ${onTime} 条；没到时限 ${waiting} 条，超过时限还没回应 ${overdue} 条`}
        {out.length ? `；${out.join('，')}` : ''}
      </View>
      {share === undefined ? (
        <View className="small">已回应的和超过时限还没回应的加起来不到 5 条，不算按时的比例</View>
      ) : (
        <View className="second">
          {`按时 ${Math.floor(share * 100)}%（按时回应的，除以已回应的加上超过时限还没回应的）${medianHours === undefined ? '' : `，一半在 ${medianHours} 小时以内回应`}`}
        </View>
      )}
      <Disclosure label="用了多久、哪一类">
        <View className="rows">
          {steps.map((step, nth) => (
            <View key={step} className="line line--apart">
              <View>{step}</View>
              <View>{`${figures.spread[nth] ?? 0} 条`}</View>
            </View>
          ))}
          {found.data?.topics.map(({ topic, answered: count, onTime: inTime }) => (
            <View key={topic} className="line line--apart">
              <View>{topic}</View>
              <View>{`回应 ${count} 条，按时 ${inTime} 条`}</View>
            </View>
          ))}
        </View>
      </Disclosure>
    </View>
  )
}

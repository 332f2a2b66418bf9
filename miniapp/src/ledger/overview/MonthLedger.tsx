import type { readLedger } from '@shared/ledger/contract'
import type { Replied } from '@shared/operation'
import { View } from '@tarojs/components'
import { dayAndTime } from '../../platform/dates'
import { BalanceCard } from '../BalanceCard'
import { Breakdowns } from '../Breakdowns'
import { dimensionsOf } from '../dimensions'
import { MonthSeries } from '../MonthSeries'
import { QualityRates } from '../QualityRates'
import { SpentDays } from '../SpentDays'
import { Standings } from '../Standings'
import { Concerns } from './Concerns'

/** Everything that is public of one month. */
export function MonthLedger({ ledger }: { ledger: Replied<typeof readLedger> }) {
  const { month, asOf, inquiries, quality, spent, balance, series, concerns } = ledger
  return (
    <View className="ledger">
      <View className="stack">
        <Standings numbers={inquiries} none="这个月还没有收到办件" />
        {inquiries.received ? <SpentDays spent={spent} /> : null}
        <BalanceCard month={month} balance={balance} />
        <Concerns concerns={concerns} />
        <View className="small">{`数字截至 ${dayAndTime(asOf)}，每一件只算一次`}</View>
      </View>
      <View className="stack">
        <MonthSeries series={series} />
        {inquiries.received ? (
          <>
            <QualityRates quality={quality} />
            <Breakdowns key={month} dimensions={dimensionsOf(ledger)} received={inquiries.received} />
          </>
        ) : null}
      </View>
    </View>
  )
}

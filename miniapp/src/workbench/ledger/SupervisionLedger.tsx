import type { readSupervision } from '@shared/ledger/contract'
import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { View } from '@tarojs/components'
import { BalanceCard } from '../../ledger/BalanceCard'
import { Standings } from '../../ledger/Standings'
import { call } from '../../platform/call'
import { dayAndTime } from '../../platform/dates'
import { DepartmentsTable } from './DepartmentsTable'
import { ExportCard } from './ExportCard'
import { LateCases } from './LateCases'
import { LostDays } from './LostDays'
import type { Months } from './period'
import { PeriodCounts } from './PeriodCounts'
import { Reading } from './Reading'
import { Supporting } from './Supporting'
import { Unconfirmed } from './Unconfirmed'

/** 督查台账: all departments in a period, what is late now, and where returns cost time. `exports`: may take it along. */
export function SupervisionLedger({ period, exports }: { period: Months; exports: boolean }) {
  const found = useQuery({
    queryKey: ['ledger', 'supervision', period],
    queryFn: () => call<typeof readSupervision>('GET /api/ledger/supervision', { query: { ...period } }),
    placeholderData: keepPreviousData,
  })
  return (
    <Reading found={found}>
      {({ until, counted, departments, lost, late, support, lateParts, unconfirmed, balance, asOf }) => (
        <View className="stack sheet">
          <View className="ledger">
            <View className="stack">
              <Standings numbers={counted.inquiries} none="这段时间没有收到办件" />
              <Unconfirmed unconfirmed={unconfirmed} />
              <LateCases late={late} named />
              <LostDays lost={lost} />
              {exports ? <ExportCard whose="全市" period={period} /> : null}
            </View>
            <View className="stack">
              <PeriodCounts counts={counted} />
              <BalanceCard month={until} balance={balance} />
            </View>
          </View>
          <DepartmentsTable departments={departments} />
          <Supporting support={support} late={lateParts} />
          <View className="small sheet__foot">{`数字截至 ${dayAndTime(asOf)}，每一件只算一次`}</View>
        </View>
      )}
    </Reading>
  )
}

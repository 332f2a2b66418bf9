import type { readDepartmentLedger } from '@shared/ledger/contract'
import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { View } from '@tarojs/components'
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

interface Props {
  period: Months
  /** It is that of a whole county, with many units in it. */
  county: boolean
}

/** 本单位台账: what the own department got and did in a period, and what is late with it now; at the desk of a county, with whom. */
export function DepartmentLedger({ period, county }: Props) {
  const found = useQuery({
    queryKey: ['ledger', 'department', period],
    queryFn: () => call<typeof readDepartmentLedger>('GET /api/ledger/department', { query: { ...period } }),
    placeholderData: keepPreviousData,
  })
  return (
    <Reading found={found}>
      {({ department, departments, counted, lost, late, support, lateParts, unconfirmed, asOf }) => (
        <View className="stack sheet">
          <View className="ledger">
            <View className="stack">
              <Standings numbers={counted.inquiries} none={`这段时间${department}没有收到办件`} />
              <Unconfirmed unconfirmed={unconfirmed} />
              <LateCases late={late} named={county} />
              <LostDays lost={lost} />
            </View>
            <View className="stack">
              <PeriodCounts counts={counted} />
              <ExportCard whose={department} period={period} />
            </View>
          </View>
          {departments ? <DepartmentsTable departments={departments} /> : null}
          <Supporting support={support} late={lateParts} />
          <View className="small sheet__foot">{`数字截至 ${dayAndTime(asOf)}，每一件只算一次`}</View>
        </View>
      )}
    </Reading>
  )
}

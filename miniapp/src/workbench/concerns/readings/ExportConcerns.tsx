import { View } from '@tarojs/components'
import { useState } from 'react'
import { thisMonth } from '../../../ledger/month'
import { ExportFile } from '../../ExportFile'
import { monthsName, periodOf, periodWords } from '../../ledger/period'
import { PeriodPicker } from '../../ledger/PeriodPicker'
import '../../ledger/index.scss'

/** 导出舆情回应台账, by the months of registration. */
export function ExportConcerns() {
  const latest = thisMonth()
  const [period, setPeriod] = useState(() => periodOf('这个月', latest))
  return (
    <View className="stack">
      <PeriodPicker label="登记的时间" period={period} latest={latest} onChange={setPeriod} />
      <ExportFile
        title="导出舆情回应台账"
        says={`${periodWords(period)}登记的舆情，一条一行：级别、时限、责任单位、回应、经过和理由。姓名、电话和住址已经去掉`}
        counting="正在清点舆情，条数多时要等一会儿"
        pathOf={(format) => `/api/concerns/export?from=${period.from}&until=${period.until}&format=${format}`}
        nameOf={(format) => `舆情回应台账_${monthsName(period)}.${format}`}
      />
    </View>
  )
}

import { View } from '@tarojs/components'
import { useState } from 'react'
import { thisMonth } from '../../ledger/month'
import { go } from '../../platform/go'
import { useSession } from '../../platform/session'
import { Heading } from '../../ui/page/Heading'
import { Pressable } from '../../ui/Pressable'
import { useCountyDesk } from '../casework/useCountyDesk'
import { Desk } from '../Desk'
import { DepartmentLedger } from './DepartmentLedger'
import { PeriodPicker } from './PeriodPicker'
import { periodOf } from './period'
import { SupervisionLedger } from './SupervisionLedger'
import './index.scss'

/** 台账 for who works here: the own department's, at the desk of a county the whole county's, or everybody's for 分办 and 督查. */
export default function WorkLedger() {
  const role = useSession((session) => session.person?.role)
  const county = useCountyDesk()
  const latest = thisMonth()
  const [period, setPeriod] = useState(() => periodOf('这个月', latest))
  const own = role === 'officer' || role === 'lead' || county !== undefined
  return (
    <Desk title="台账" section="ledger">
      <View className="stack">
        <View>
          <Heading level={1}>{county ? '本县（市、区）台账' : own ? '本单位台账' : '督查台账'}</Heading>
          <View className="second">
            {own ? '办得怎样，哪些超期，退回和改派耽误多少' : '各单位办得怎样，哪些超期，退回和改派耽误多少'}
          </View>
        </View>
        {role === 'officer' || role === 'lead' ? (
          <Pressable kind="link" onPress={() => go('/workbench/yearly/index')}>
            填政府信息公开年度报告
          </Pressable>
        ) : null}
        <PeriodPicker period={period} latest={latest} onChange={setPeriod} />
        {own ? (
          <DepartmentLedger period={period} county={county !== undefined} />
        ) : (
          <SupervisionLedger period={period} exports={role === 'supervisor'} />
        )}
      </View>
    </Desk>
  )
}

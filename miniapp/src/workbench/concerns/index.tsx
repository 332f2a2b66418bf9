import { View } from '@tarojs/components'
import { useState } from 'react'
import { useParam } from '../../platform/go'
import { useSession } from '../../platform/session'
import { Segmented } from '../../ui/choosing/Segmented'
import { Heading } from '../../ui/page/Heading'
import { Desk } from '../Desk'
import { ToForm } from './ToForm'
import { Concerns } from './Concerns'
import { ClockBoard } from './readings/ClockBoard'
import { ExportConcerns } from './readings/ExportConcerns'
import { Week } from './readings/Week'
import { RegisterForm } from './RegisterForm'

type Shown = 'list' | 'board' | 'week' | 'export'
const names: Record<Shown, string> = { list: '逐条', board: '时钟板', week: '一周', export: '导出' }

/** 舆情: registered, handed to a department, answered within 48 hours, public once signed. */
export default function WorkConcerns() {
  const role = useSession((session) => session.person?.role)
  const registers = role === 'dispatcher' || role === 'editor' || role === 'supervisor'
  // Who hands out and who watches over read the whole of it.
  const readsAll = role === 'dispatcher' || role === 'supervisor'
  const views: readonly Shown[] = readsAll ? ['list', 'board', 'week', 'export'] : ['list', 'board']
  const asked = useParam('show') as Shown
  const [shown, setShown] = useState<Shown>(views.includes(asked) ? asked : 'list')
  return (
    <Desk title="舆情登记与回应" section="concerns">
      <View className="stack">
        <Heading level={1}>舆情</Heading>
        <View className="desk-tabs">
          <Segmented
            kind="tabs"
            label="看什么"
            options={views.map((value) => ({ value, label: names[value] }))}
            value={shown}
            onChange={setShown}
          />
        </View>
        {shown === 'list' ? (
          <View className={registers ? 'columns' : ''}>
            <View className="stack">
              {registers ? <ToForm form="register-form">登记一条新的</ToForm> : null}
              <Concerns />
            </View>
            {registers ? <RegisterForm /> : null}
          </View>
        ) : null}
        {shown === 'board' ? <ClockBoard /> : null}
        {shown === 'week' ? <Week /> : null}
        {shown === 'export' ? <ExportConcerns /> : null}
      </View>
    </Desk>
  )
}

import { View } from '@tarojs/components'
import { go } from '../../platform/go'
import { useSession } from '../../platform/session'
import { Card } from '../../ui/Card'
import { Heading } from '../../ui/Heading'
import { ListRow } from '../../ui/ListRow'
import { Desk } from '../Desk'
import { OpenByCode } from './OpenByCode'
import { QueueDesk } from './QueueDesk'
import { Undelivered } from './Undelivered'
import './index.scss'

/** First page of the workbench: each role meets its own work. */
export default function Queue() {
  const role = useSession((session) => session.person?.role)
  return (
    <Desk title="工作台" section="queue">
      {role === 'officer' || role === 'lead' ? <QueueDesk /> : null}
      {role === 'dispatcher' ? (
        <View className="stack">
          <QueueDesk />
          <Undelivered />
        </View>
      ) : null}
      {role === 'editor' ? (
        <View className="columns">
          <View className="stack">
            <Heading level={1}>选登</Heading>
            <OpenByCode title="打开一件办件" text="写查询编号。提问人同意公开、已经答复的才能选登" />
          </View>
        </View>
      ) : null}
      {role === 'supervisor' ? (
        <View className="stack">
          <QueueDesk />
          <View className="columns">
            <Card>
              <ListRow
                title="公开台账"
                note="每个月收到、答复、超期多少"
                onPress={() => go('/ledger/overview/index')}
              />
            </Card>
            <Undelivered />
          </View>
        </View>
      ) : null}
    </Desk>
  )
}

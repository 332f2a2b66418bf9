import { View } from '@tarojs/components'
import { go } from '../../platform/go'
import { useSession } from '../../platform/session'
import { Card } from '../../ui/Card'
import { ListRow } from '../../ui/ListRow'
import { useCountyDesk } from '../casework/useCountyDesk'
import { Desk } from '../Desk'
import { PublicationDesk } from './publications/PublicationDesk'
import { QueueDesk } from './QueueDesk'
import { SetAside } from './SetAside'
import { Undelivered } from './Undelivered'
import './index.scss'

/** First page of the workbench: each role meets its own work. */
export default function Queue() {
  const role = useSession((session) => session.person?.role)
  const county = useCountyDesk()
  return (
    <Desk title="工作台" section="queue">
      {role === 'officer' || role === 'lead' ? <QueueDesk /> : null}
      {role === 'dispatcher' ? (
        <View className="stack">
          <QueueDesk />
          <Undelivered />
        </View>
      ) : null}
      {role === 'editor' ? <PublicationDesk /> : null}
      {role === 'supervisor' ? (
        <View className="stack">
          {county ? null : <SetAside />}
          <QueueDesk />
          <View className="columns">
            <Card>
              <ListRow
                title="公开台账"
                note="每个月收到、答复、超期多少"
                onPress={() => go('/ledger/overview/index')}
              />
            </Card>
            {county ? null : <Undelivered />}
          </View>
        </View>
      ) : null}
    </Desk>
  )
}

import type { listToTell } from '@shared/notices/delivery/contractTelling'
import type { Replied } from '@shared/operation'
import { useQuery } from '@tanstack/react-query'
import { View } from '@tarojs/components'
import { call } from '../../../platform/call'
import { useSession } from '../../../platform/session'
import { Card } from '../../../ui/Card'
import { Empty } from '../../../ui/Empty'
import { Failure } from '../../../ui/Failure'
import { ReadFailure } from '../../../ui/ReadFailure'
import { Loading } from '../../../ui/Loading'
import { Heading } from '../../../ui/page/Heading'
import { TakenBack } from './TakenBack'
import { ToldInPerson } from './ToldInPerson'

type Telling = Replied<typeof listToTell>['notices'][number]

/** 当面告知: of notices that law wants told, where followers are whom no phone could be told; how many, and nobody's name. */
export function ToTell({ alone = false }: { alone?: boolean }) {
  const found = useQuery({
    queryKey: ['notices', 'to-tell'],
    queryFn: () => call<typeof listToTell>('GET /api/notices/to-tell'),
  })
  if (found.isLoadingError) return <Failure compact thrown={found.error} onRetry={() => void found.refetch()} />
  const notices = found.data?.notices ?? []
  const takenBack = found.data?.takenBack ?? []
  const none = notices.length + takenBack.length === 0
  // A clerk has nothing else here; who drafts has their drafts.
  if (none && !alone) return null
  if (found.isPending) return <Loading text="正在读取要告知的公告" />
  if (none)
    return <Empty title="没有要当面告知的公告" text="法律要求告知、微信和短信送不到的人，按村（社区）列在这里" />
  return (
    <View className="stack">
      <ReadFailure compact read={found} />
      {notices.length > 0 ? <Heading level={2}>法律要求告知的公告，告知到哪一步</Heading> : null}
      {notices.map((one) => (
        <Told key={one.id} told={one} onKept={() => void found.refetch()} />
      ))}
      <TakenBack notices={takenBack} onKept={() => void found.refetch()} />
    </View>
  )
}

const howMany = ({ people, unsure, told }: Telling['inPerson'][number]) =>
  `${people} 人${unsure ? `（其中 ${unsure} 人可能已经收到）` : ''}${told ? `，已当面告知 ${told} 人` : ''}`

interface ToldProps {
  told: Telling
  onKept: () => void
}

function Told({ told: { id, title, wechat, sms, open, inPerson }, onKept }: ToldProps) {
  const clerk = useSession((session) => session.person?.role) === 'clerk'
  return (
    <Card title={title}>
      <View className="stack stack--close">
        <View>{`关注的人里，微信告知 ${wechat} 人，短信告知 ${sms} 人${open ? `，还有 ${open} 人等着发` : ''}`}</View>
        {inPerson.length === 0 && open === 0 ? <View>没有要当面告知的人</View> : null}
        {inPerson.length > 0 ? (
          <View>
            <View>微信和短信送不到或者不知道送到没有，请村（社区）当面告知或者用喇叭播：</View>
            {inPerson.map((one) => (
              <View key={one.area} className="stack stack--close">
                <View className="row">
                  <View className="row__words">{one.place}</View>
                  <View>{howMany(one)}</View>
                </View>
                {clerk && (one.told < one.people || one.told > 0) ? (
                  <ToldInPerson notice={id} here={one} onKept={onKept} />
                ) : null}
              </View>
            ))}
          </View>
        ) : null}
      </View>
    </Card>
  )
}

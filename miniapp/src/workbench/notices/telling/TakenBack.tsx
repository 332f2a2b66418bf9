import type { listToTell } from '@shared/notices/delivery/contractTelling'
import type { Replied } from '@shared/operation'
import { View } from '@tarojs/components'
import { day as dayWords } from '../../../platform/dates'
import { useSession } from '../../../platform/session'
import { Card } from '../../../ui/Card'
import { Heading } from '../../../ui/page/Heading'
import { ToldInPerson } from './ToldInPerson'

type Back = Replied<typeof listToTell>['takenBack'][number]

/** 撤回、更正: of what people had been told on their phones, how many were told that it stands no more; nobody's name. */
export function TakenBack({ notices, onKept }: { notices: readonly Back[]; onKept: () => void }) {
  const clerk = useSession((session) => session.person?.role) === 'clerk'
  if (notices.length === 0) return null
  return (
    <View className="stack">
      <Heading level={2}>撤回、更正的公告，告诉到哪一步</Heading>
      {notices.map((one) => (
        <Card key={one.id} title={one.title}>
          <View className="stack stack--close">
            <View>{`${dayWords(one.day)}${one.how}。告知过的人里，微信告诉了 ${one.wechat} 人，短信告诉了 ${one.sms} 人${one.open ? `，还有 ${one.open} 人等着发` : ''}`}</View>
            {one.how === '更正' ? (
              <View className="second">更正后的公告还写到他们那里的，由那一份告诉，算在那一份里</View>
            ) : null}
            {one.missed ? <View>{`没有送到或者不知道送到没有 ${one.missed} 人，他们在公告页上看得到`}</View> : null}
            {one.inPerson.length > 0 ? (
              <View>
                <View>{`请村（社区）当面告诉或者用喇叭播这份公告已经${one.how}，原来当面告知过的也要说：`}</View>
                {one.inPerson.map((here) => (
                  <View key={here.area} className="stack stack--close">
                    <View className="row">
                      <View className="row__words">{here.place}</View>
                      <View>{`${here.people} 人${here.told ? `，已当面告知 ${here.told} 人` : ''}`}</View>
                    </View>
                    {clerk ? <ToldInPerson notice={one.id} here={here} takenBack onKept={onKept} /> : null}
                  </View>
                ))}
              </View>
            ) : null}
          </View>
        </Card>
      ))}
    </View>
  )
}

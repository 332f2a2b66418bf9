import type { changeTelling, leaveWechat, readTelling, TellingSettings } from '@shared/notices/delivery/contractTelling'
import { paceNames, paces } from '@shared/notices/delivery/pace'
import { quietNames, quiets } from '@shared/notices/delivery/quiet'
import type { Sent } from '@shared/operation'
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { View } from '@tarojs/components'
import { call } from '../../platform/call'
import { go } from '../../platform/go'
import { usePlaces } from '../../platform/place'
import { useSession } from '../../platform/session'
import { Card } from '../../ui/Card'
import { Choices } from '../../ui/choosing/Choices'
import { Toggle } from '../../ui/choosing/Toggle'
import { Failure } from '../../ui/Failure'
import { Loading } from '../../ui/Loading'
import { Heading } from '../../ui/page/Heading'
import { Page } from '../../ui/page/Page'
import { Pressable } from '../../ui/Pressable'
import { AgreeByWechat } from './AgreeByWechat'
import { BySms } from './BySms'
import { NotJoined } from './NotJoined'

const key = ['telling']
type Changed = Sent<typeof changeTelling>['body']

/** 通知设置: by what one is told of notices, when not, and what will not be sent. */
export default function Telling() {
  const person = useSession((session) => session.person)
  const signedIn = person?.role === 'citizen'
  const anyHere = usePlaces((all) => all.places.length > 0)
  const client = useQueryClient()
  const { data, error, isLoading, refetch } = useQuery({
    queryKey: key,
    enabled: signedIn,
    queryFn: () => call<typeof readTelling>('GET /api/notices/telling'),
  })
  const keep = (settings: TellingSettings) => client.setQueryData(key, settings)
  const change = useMutation({
    mutationFn: (body: Changed) => call<typeof changeTelling>('PUT /api/notices/telling', { body }),
    onSuccess: keep,
  })
  const leave = useMutation({
    mutationFn: () => call<typeof leaveWechat>('DELETE /api/notices/telling/wechat'),
    onSuccess: keep,
  })
  return (
    <Page title="通知设置">
      <View className="stack">
        <View>
          <Heading level={1}>有新公告，怎么告诉你</Heading>
          <View className="second">关注的地方有了公告，打开小程序总能看到。下面管的是微信和短信。</View>
        </View>
        {signedIn ? null : (
          <Card>
            <View className="stack stack--close">
              <View>登录以后才能收微信通知和短信。</View>
              <Pressable kind="primary" onPress={() => go('/people/signIn/index')}>
                登录
              </Pressable>
            </View>
          </Card>
        )}
        {isLoading ? <Loading /> : null}
        {error ? <Failure thrown={error} onRetry={() => void refetch()} /> : null}
        {data ? <NotJoined account={data.places} onJoined={() => void refetch()} /> : null}
        {data && data.places.length === 0 && !anyHere ? (
          <Card>
            <View className="stack stack--close">
              <View>还没有关注的地方。先选你家所在的村或社区。</View>
              <Pressable kind="primary" onPress={() => go('/people/places/index')}>
                选关注的地方
              </Pressable>
            </View>
          </Card>
        ) : null}
        {data ? (
          <Settings
            data={data}
            onAgreed={keep}
            onSms={() => void refetch()}
            onChange={(some) => change.mutate({ quiet: data.quiet, muted: mutedIn(data), ...some })}
            onLeave={() => leave.mutate()}
          />
        ) : null}
        {change.isError ? <Failure compact thrown={change.error} /> : null}
        {leave.isError ? <Failure compact thrown={leave.error} /> : null}
      </View>
    </Page>
  )
}

const mutedIn = ({ places }: TellingSettings) => places.filter(({ muted }) => muted).map(({ code }) => code)

interface SettingsProps {
  data: TellingSettings
  onAgreed: (settings: TellingSettings) => void
  onSms: () => void
  onChange: (some: Partial<Changed>) => void
  onLeave: () => void
}

function Settings({ data, onAgreed, onSms, onChange, onLeave }: SettingsProps) {
  const { wechat, sms, places, fields, quiet, pace, short } = data
  const muted = mutedIn(data)
  const mutedFields = fields.filter((one) => one.muted).map(({ field }) => field)
  return (
    <>
      {short.length > 0 ? (
        <Card title="现在这样，哪些不发">
          <View className="stack stack--close">
            {short.map((one) => (
              <View key={one}>{one}</View>
            ))}
          </View>
        </Card>
      ) : null}
      {wechat ? (
        <Card title="微信通知">
          <View className="stack stack--close">
            <View>{leftWords(wechat.left)}</View>
            <AgreeByWechat wechat={wechat} onAgreed={onAgreed} />
            {wechat.left === undefined ? null : (
              <Pressable kind="link" onPress={onLeave}>
                不再收微信通知
              </Pressable>
            )}
          </View>
        </Card>
      ) : null}
      {sms ? (
        <Card title="短信">
          <BySms shown={sms.shown} onChanged={onSms} />
        </Card>
      ) : null}
      {wechat ? (
        <Card title="一般的公告怎么发">
          <View className="stack stack--close">
            <Choices
              label="用微信怎么发"
              options={paces.map((one) => paceNames[one])}
              value={paceNames[pace]}
              onChange={(name) => onChange({ pace: paces.find((one) => paceNames[one] === name) ?? pace })}
            />
            <View className="second">
              合成一条的，只用一次同意的次数。法律要求告知的公告，还有告知过你又撤回的，不合在一起，马上发。
            </View>
          </View>
        </Card>
      ) : null}
      <Card title="免打扰">
        <Choices
          label="什么时候不发"
          options={quiets.map((one) => quietNames[one])}
          value={quietNames[quiet]}
          onChange={(name) => onChange({ quiet: quiets.find((one) => quietNames[one] === name) ?? quiet })}
        />
      </Card>
      {places.length > 0 ? (
        <Card title="哪些地方要通知">
          <View className="rows">
            {places.map(({ code, name, muted: off }) => (
              <Toggle
                key={code}
                label={name}
                checked={!off}
                onChange={(on) => onChange({ muted: on ? muted.filter((one) => one !== code) : [...muted, code] })}
              />
            ))}
          </View>
        </Card>
      ) : null}
      <Card title="哪些公告要通知">
        <View className="stack stack--close">
          <View className="second">关掉的种类，法律要求告知的公告照样发。</View>
          <View className="rows">
            {fields.map(({ field, muted: off }) => (
              <Toggle
                key={field}
                label={field}
                checked={!off}
                onChange={(on) =>
                  onChange({ mutedFields: on ? mutedFields.filter((one) => one !== field) : [...mutedFields, field] })
                }
              />
            ))}
          </View>
        </View>
      </Card>
    </>
  )
}

function leftWords(left: NonNullable<TellingSettings['wechat']>['left']): string {
  if (left === undefined) return '同意一次，微信就能给你发一条公告通知，点开直接看全文。'
  return left === 'lasting' ? '已经同意，一直有效。' : `还能收 ${left} 条。每同意一次，多收一条。`
}

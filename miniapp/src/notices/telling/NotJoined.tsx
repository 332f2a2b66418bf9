import type { TellingSettings } from '@shared/notices/delivery/contractTelling'
import { mostPlaces } from '@shared/people/words'
import { useMutation } from '@tanstack/react-query'
import { View } from '@tarojs/components'
import { follow } from '../../platform/places/following'
import { usePlaces } from '../../platform/place'
import { Card } from '../../ui/Card'
import { Failure } from '../../ui/Failure'
import { Pressable } from '../../ui/Pressable'

interface NotJoinedProps {
  /** The places that the account follows. */
  account: TellingSettings['places']
  onJoined: () => void
}

/** Places that this phone follows and the account does not, since a connection was lost in between: nothing is sent of them. */
export function NotJoined({ account, onJoined }: NotJoinedProps) {
  const here = usePlaces((all) => all.places)
  const missing = here.filter(({ code }) => !account.some((one) => one.code === code))
  const rest = account.filter(({ code }) => !here.some((one) => one.code === code))
  const join = useMutation({
    mutationFn: () => follow([...here, ...rest.map(({ code, name }) => ({ code, name }))].slice(0, mostPlaces)),
    onSuccess: onJoined,
  })
  if (!missing.length) return null
  return (
    <Card title="还没有记到账号里的地方" tone="amber">
      <View>{missing.map((one) => one.name).join('、')}</View>
      <View>只在这台手机上选了。记到账号里，才能用微信和短信发给你。</View>
      <Pressable kind="primary" busy={join.isPending} onPress={() => join.mutate()}>
        记到账号里
      </Pressable>
      {join.isError ? <Failure compact thrown={join.error} /> : null}
    </Card>
  )
}

import { View } from '@tarojs/components'
import { useState } from 'react'
import { go } from '../../platform/go'
import { useSession } from '../../platform/session'
import { Empty } from '../../ui/Empty'
import { Page } from '../../ui/page/Page'
import { Pressable } from '../../ui/Pressable'
import { Closed } from './Closed'
import { Closing } from './Closing'
import { Consent } from './Consent'
import { Corrections } from './Corrections'
import { Held } from './Held'
import { Joined } from './Joined'

/** 我的信息: what is held of me, to read, to put right, to take away, and to be rid of. */
export default function OwnRecord() {
  const citizen = useSession(({ person }) => person?.role === 'citizen')
  const [closed, setClosed] = useState<readonly string[]>()
  return (
    <Page title="我的信息" headed>
      <View className="stack">
        {closed && !citizen ? <Closed going={closed} /> : null}
        {citizen ? (
          <>
            <Held />
            <Corrections />
            <Joined />
            <Consent />
            <Closing onClosed={setClosed} />
          </>
        ) : closed ? null : (
          <Empty title="登录后看这里保存了你的什么">
            <Pressable kind="primary" onPress={() => go('/people/signIn/index')}>
              去登录
            </Pressable>
          </Empty>
        )}
      </View>
    </Page>
  )
}

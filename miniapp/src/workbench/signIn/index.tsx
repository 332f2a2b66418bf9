import { View } from '@tarojs/components'
import { useRouter } from '@tarojs/taro'
import { useState } from 'react'
import { goInstead } from '../../platform/go'
import { useSession } from '../../platform/session'
import { Card } from '../../ui/Card'
import { Page } from '../../ui/page/Page'
import { firstRoom } from '../sections'
import { Account } from './Account'
import { ChangePassword } from './ChangePassword'
import { SetSecond } from './SetSecond'

/** Sign-in of staff; the first time, a password of their own, and for some a second step. Whoever is here already may change either. */
export default function WorkSignIn() {
  const { second: wanted, password: renews } = useRouter().params
  const mustSetSecond = useSession((session) => session.mustSetSecond === true)
  const mustChange = useSession((session) => session.token !== undefined && session.mustChangePassword === true)
  // Kept until the recovery codes have been seen, which is after the session no longer asks.
  const [setting, setSetting] = useState(
    () => useSession.getState().token !== undefined && (mustSetSecond || wanted !== undefined),
  )
  const [renewing] = useState(() => useSession.getState().token !== undefined && renews !== undefined)
  const [current, setCurrent] = useState<string>()
  const enter = () => goInstead(firstRoom(useSession.getState().person?.role))
  const next = () => {
    if (useSession.getState().mustSetSecond) setSetting(true)
    else enter()
  }
  return (
    <Page title="工作人员登录">
      <View className="stack">
        <Card>
          {mustChange || renewing ? (
            <ChangePassword known={current} first={mustChange} onDone={next} />
          ) : setting ? (
            <SetSecond onDone={enter} />
          ) : (
            <Account
              onDone={(password, must) => {
                setCurrent(password)
                if (!must) next()
              }}
            />
          )}
        </Card>
      </View>
    </Page>
  )
}

import { View } from '@tarojs/components'
import { useState } from 'react'
import { goInstead } from '../../platform/go'
import { useSession } from '../../platform/session'
import { Card } from '../../ui/Card'
import { Page } from '../../ui/page/Page'
import { firstRoom } from '../sections'
import { Account } from './Account'
import { ChangePassword } from './ChangePassword'

/** Sign-in of staff; the first time, a password of their own. */
export default function WorkSignIn() {
  const mustChange = useSession((session) => session.token !== undefined && session.mustChangePassword === true)
  const [current, setCurrent] = useState<string>()
  const enter = () => goInstead(firstRoom(useSession.getState().person?.role))
  return (
    <Page title="工作人员登录">
      <View className="stack">
        <Card>
          {mustChange ? (
            <ChangePassword known={current} onDone={enter} />
          ) : (
            <Account
              onDone={(password, must) => {
                setCurrent(password)
                if (!must) enter()
              }}
            />
          )}
        </Card>
      </View>
    </Page>
  )
}

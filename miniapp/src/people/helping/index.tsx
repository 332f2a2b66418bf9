import { View } from '@tarojs/components'
import { useRouter } from '@tarojs/taro'
import { go } from '../../platform/go'
import { useSession } from '../../platform/session'
import { Empty } from '../../ui/Empty'
import { Failure } from '../../ui/Failure'
import { ReadFailure } from '../../ui/ReadFailure'
import { Loading } from '../../ui/Loading'
import { Page } from '../../ui/page/Page'
import { Pressable } from '../../ui/Pressable'
import { AskHelp } from './AskHelp'
import { GiveHelp } from './GiveHelp'
import { useHelp } from './useHelp'

/** 家人代办: who may do things for me and whom I do things for; either side ends it at once. */
export default function Helping() {
  const citizen = useSession(({ person }) => person?.role === 'citizen')
  return (
    <Page title="家人代办" headed>
      {citizen ? (
        <BothSides />
      ) : (
        <Empty title="登录后请家人代办，或者替家人办">
          <Pressable kind="primary" onPress={() => go('/people/signIn/index')}>
            去登录
          </Pressable>
        </Empty>
      )}
    </Page>
  )
}

function BothSides() {
  const help = useHelp()
  // Whoever comes from a case wants that one looked after.
  const before = useRouter().params.before !== undefined
  if (help.isPending) return <Loading text="正在读取" />
  if (help.isLoadingError) return <Failure thrown={help.error} onRetry={() => void help.refetch()} />
  return (
    <View className="stack">
      <ReadFailure read={help} />
      <AskHelp helpers={help.data.helpers} before={before} />
      <GiveHelp helped={help.data.helped} />
    </View>
  )
}

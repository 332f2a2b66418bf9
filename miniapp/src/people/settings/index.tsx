import { View } from '@tarojs/components'
import Taro from '@tarojs/taro'
import { useDrafts } from '../../platform/drafts'
import { go } from '../../platform/go'
import { useSession } from '../../platform/session'
import { type TypeSize, useSettings } from '../../platform/settings'
import { signOut } from '../../platform/signOut'
import { halfWritten } from '../../platform/sheets/halfWritten'
import { emptySheets, halfFilled } from '../../platform/sheets/sheets'
import { Card } from '../../ui/Card'
import { Page } from '../../ui/page/Page'
import { Pressable } from '../../ui/Pressable'
import { Segmented } from '../../ui/choosing/Segmented'

const sizes: { value: TypeSize; label: string }[] = [
  { value: 'normal', label: '普通' },
  { value: 'large', label: '大' },
  { value: 'largest', label: '特大' },
]

/** A phone may be shared: what is half written names people and their matters. */
async function dropsDrafts(what: readonly string[]): Promise<boolean> {
  const { confirm } = await Taro.showModal({
    title: '写了一半的内容也删掉吗？',
    content: `这台手机上有：${what.join('、')}。别人也用这台手机的，删掉更稳妥。留着的，下次打开接着写。`,
    confirmText: '删掉',
    confirmColor: '#B3261E',
    cancelText: '留着',
  })
  return confirm
}

/** 设置: 长辈版, what is kept about me, sign out. */
export default function Settings() {
  const { typeSize, setTypeSize } = useSettings()
  const person = useSession((session) => session.person)
  const leave = async () => {
    const { confirm } = await Taro.showModal({
      title: '退出登录？',
      content: '要用的时候可以再登录。',
      confirmText: '退出',
      confirmColor: '#B3261E',
      cancelText: '不退出',
    })
    if (!confirm) return
    const sheets = halfFilled(person?.id ?? '').length
    const half = [...halfWritten(), ...(sheets ? [`没有交的问卷 ${sheets} 份`] : [])]
    if (half.length > 0 && (await dropsDrafts(half))) {
      useDrafts.getState().forget()
      emptySheets(person?.id ?? '')
    }
    signOut()
  }
  return (
    <Page title="设置" headed>
      <View className="stack">
        <Card title="字体大小（长辈版）">
          <Segmented label="字体大小" options={sizes} value={typeSize} onChange={setTypeSize} />
          <View>字这么大，看得清吗？按钮也会跟着变大。</View>
        </Card>
        <Card title="隐私">
          <View className="stack stack--close">
            <View>提问不用登录，也不记录是谁问的。</View>
            <View>提交诉求时，你留的称呼和电话只给答复这件事的单位看。</View>
            <View>你关注的地方和写了一半的内容保存在这台手机上；登录后，关注的地方也随账号保存。</View>
            <View>只有你同意，问题和答复才会在去掉个人信息后公开。</View>
            <Pressable kind="link" onPress={() => go('/people/privacy/index')}>
              保存什么、给谁看、保存多久
            </Pressable>
          </View>
        </Card>
        {person ? (
          <Pressable kind="danger" onPress={() => void leave()}>
            退出登录
          </Pressable>
        ) : null}
      </View>
    </Page>
  )
}

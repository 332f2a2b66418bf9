import { View } from '@tarojs/components'
import { useForward } from '../../platform/forwarding/forward'
import { useParam } from '../../platform/go'
import { Page } from '../../ui/page/Page'
import { Column } from './Column'
import { OpenOne } from './OpenOne'

/** 依申请公开转主动公开: what somebody applied for and everybody reads now; with `id`, one of it. */
export default function OpenedPage() {
  const id = useParam('id')
  useForward({ title: '申请后公开的信息', page: '/inquiries/opened/index', ...(id ? { query: { id } } : {}) })
  return (
    <Page title="申请后公开的信息">
      <View className="stack">{id ? <OpenOne id={id} /> : <Column />}</View>
    </Page>
  )
}

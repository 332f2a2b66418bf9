import type { ConcernWork } from '@shared/concerns/contractParts'
import { concernIsOpen, concernIsOut } from '@shared/concerns/status'
import { View } from '@tarojs/components'
import { go } from '../../platform/go'
import { useSession } from '../../platform/session'
import { Pressable } from '../../ui/Pressable'
import { sectionsOf } from '../sections'

/** 同源发布: where a place is concerned, the released response begins a notice for it, without being typed again. */
export function AsNotice({ concern: { id, place, response, status } }: { concern: ConcernWork }) {
  const role = useSession((session) => session.person?.role)
  const drafts = role !== 'clerk' && role !== undefined && sectionsOf(role).some(({ value }) => value === 'notices')
  if (!drafts || !place || !response || concernIsOpen(status) || concernIsOut(status)) return null
  return (
    <View className="actions">
      <Pressable kind="quiet" onPress={() => go('/workbench/notices/index', { response: id })}>
        {`写成给${place}的公告`}
      </Pressable>
    </View>
  )
}

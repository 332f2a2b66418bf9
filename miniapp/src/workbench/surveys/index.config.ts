export default definePageConfig({ navigationBarTitleText: '问卷起草与反馈' })

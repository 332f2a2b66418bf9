export default definePageConfig({ navigationBarTitleText: '办理情况', enableShareAppMessage: true })

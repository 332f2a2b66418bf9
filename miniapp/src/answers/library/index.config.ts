export default definePageConfig({ navigationBarTitleText: '政策文件库', enableShareAppMessage: true })

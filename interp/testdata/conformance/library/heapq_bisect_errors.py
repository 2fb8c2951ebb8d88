import heapq
import bisect

def check(source):
    try:
        result = repr(eval(source))
    except Exception as e:
        result = f'{type(e).__name__}: {e}'
    print(source, '->', result)


for source in """
heapq.heappush(1,2)
heapq.heappush([1])
heapq.heappop([])
heapq.heappop(1)
heapq.heapify((1,2))
heapq.heapreplace([],1)
heapq.heappushpop([],1)
heapq.heappushpop([1],0), heapq.heappushpop([1],2)
heapq.nlargest(2,[1,2,3]), heapq.nsmallest(2,[3,1,2]), heapq.nlargest(0,[1]), heapq.nsmallest(10,[2,1]), heapq.nlargest(1,[]), heapq.nlargest(-1,[1,2])
heapq.nlargest(2,['a','bbb','cc'],key=len)
heapq.nlargest('a',[1])
heapq.nlargest(1,5)
list(heapq.merge([1,3],[2,4])), list(heapq.merge([3,1],[4,2],reverse=True)), list(heapq.merge(['a','ccc'],['bb'],key=len)), list(heapq.merge())
heapq.heappush([1,'a'],'b')
bisect.bisect_left([1,2,2,3],2), bisect.bisect_right([1,2,2,3],2), bisect.bisect([1],5)
bisect.bisect_left([1,2,3],2,1), bisect.bisect_left([1,2,3],2,0,1), bisect.bisect([],1)
bisect.bisect_left([1],1,-1)
bisect.bisect_left([1],1,0,5)
bisect.bisect_left([1],'a')
bisect.bisect_left([1])
bisect.bisect_left(1,2)
bisect.bisect_left(a=[1,2],x=2)
bisect.bisect_left([(1,'a'),(2,'b')],2,key=lambda p:p[0])
bisect.bisect_left([1],1,0,None)
bisect.bisect_left([1],1,0,'a')
bisect.insort([1,3],2)
bisect.insort((1,3),2)
bisect.bisect_left([1],1,0,1,2)
""".strip().splitlines():
    check(source)

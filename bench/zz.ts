import { segment } from '#lib/segment/index.ts';
import { attributionsOf } from '#lib/extract/attribution/index.ts';
const ts=process.argv.slice(2);
for(const text of ts){
 const d=segment({id:'x',path:null,url:null,outlet:null,title:null,byline:null,published:null,language:'en',agencies:[],text,body:[{start:0,end:text.length}]});
 console.log(d.tokens.map(t=>t.text+'/'+t.tag).join(' '));console.log('Q',d.quotations.map(q=>text.slice(q.inner.start,q.inner.end)));console.log('S',d.sentences.length);
 for(const {relation:r,attributions:a} of attributionsOf(d)) console.log('  R',r.rule,r.stance,r.negated?'NEG':'','<'+text.slice(r.cue.start,r.cue.end)+'>',a.map(x=>`${x.source}(${x.kind};${x.as.text})`).join(' & '),'::',r.content.map(x=>text.slice(x.start,x.end)).join(' … ').slice(0,200));
}
